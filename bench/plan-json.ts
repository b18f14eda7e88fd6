import type { IndicatorJson, PlanJson } from "traguardo";
import { SEED } from "../test/tools/seed-shape.ts";
import type { Group, Leaf, Shape } from "./shape.ts";

/** The words of the seed, so that texts are as long as real ones. */
const objectives = SEED.areas.flatMap(({ services = [] }) => services.flatMap((service) => service.objectives ?? []));
const titles = objectives.map(({ title }) => title);
const indicators = objectives.flatMap((objective) => objective.indicators ?? []);

/** A plan as the library reads it, with its results. */
export function planJson({ body }: Shape): PlanJson {
  return {
    body: "Ente di prova",
    year: 2021,
    areas: body.groups.map((area, at) => ({
      name: `Area ${at}`,
      services: area.groups.map((service, place) => ({
        name: `Servizio ${place}`,
        weight: hundredths(service.weight),
        objectives: service.groups.map((objective, index) => ({
          code: `2.1.${index + 1}`,
          title: titles[objective.index % titles.length]!,
          weight: hundredths(objective.weight),
          indicators: objective.leaves.map(indicator),
        })),
      })),
    })),
  };
}

function indicator({ index, weight, unit, target, actual, isAtMost }: Leaf): IndicatorJson {
  const { code, name, description } = indicators[index % indicators.length]!;
  return {
    code: `${code}_${index}`,
    name: name.replace(/\s*\($/, ""),
    ...(description !== undefined && { description }),
    weight: hundredths(weight),
    target: `${isAtMost ? "<=" : ">="} ${number(target)} ${unit}`,
    actual: `${number(actual)} ${unit}`,
  };
}

/** The id that the library gives to the indicator. */
export function idOf({ parent: objective, index }: Leaf): string {
  const service = objective.parent!;
  const area = service.parent!;
  const at = (group: Group): number => group.parent!.groups.indexOf(group);
  return `area-${at(area)}/servizio-${at(service)}/2.1.${at(objective) + 1}/${indicators[index % indicators.length]!.code}_${index}`;
}

const hundredths = (weight: number): string => `${number(weight)}%`;

/** `90,00` of 9000, as the seed writes. */
export function number(units: number): string {
  const whole = Math.floor(units / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ".");
  return `${whole},${String(units % 100).padStart(2, "0")}`;
}
