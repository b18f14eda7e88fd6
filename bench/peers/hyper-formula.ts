import { HyperFormula } from "hyperformula";
import { type Shape, terms } from "../shape.ts";

/** All computed again as one number changes that all formulas depend on: every other run gives the values of the plan. */
export function changedWorkbook(shape: Shape): () => number {
  const { engine, value } = workbook(shape, "factor");
  let factor = 100;
  return () => {
    factor = factor === 100 ? 99 : 100;
    engine.changeNamedExpression("factor", factor);
    return value();
  };
}

/** All computed again from the formulas. */
export function rebuiltWorkbook(shape: Shape): () => number {
  const { engine, value } = workbook(shape, "100");
  return () => {
    engine.rebuildAndRecalculate();
    return value();
  };
}

interface Workbook {
  readonly engine: HyperFormula;
  /** The published value of the body. */
  readonly value: () => number;
}

/** The plan as a workbook: a sheet of indicators and one of the nodes above them. */
function workbook({ groups, leaves }: Shape, factor: string): Workbook {
  const indicators = leaves.map((leaf, at) => {
    const [top, bottom] = terms(leaf);
    const row = at + 1;
    return [top / 100, bottom / 100, leaf.weight, `=MIN(${factor}*A${row}/B${row},100)`, `=ROUND(D${row},2)`];
  });
  const nodes = groups.map((group, at) => {
    const below = group.leaves.length > 0 ? group.leaves : group.groups;
    const [first, last] = [below[0]!.index + 1, below.at(-1)!.index + 1];
    const [sheet, points, weight] = group.leaves.length > 0 ? ["Indicators!", "D", "C"] : ["", "B", "A"];
    const weights = `${sheet}${weight}${first}:${weight}${last}`;
    return [group.weight, `=SUMPRODUCT(${weights},${sheet}${points}${first}:${points}${last})/${group.total}`, `=ROUND(B${at + 1},2)`];
  });
  const named = [{ name: "factor", expression: 100 }];
  const engine = HyperFormula.buildFromSheets({ Indicators: indicators, Nodes: nodes }, { licenseKey: "gpl-v3", maxRows: 1_000_000 }, named);
  const body = { sheet: engine.getSheetId("Nodes")!, row: 0, col: 2 };
  return { engine, value: () => engine.getCellValue(body) as number }; // a formula of numbers
}
