import { DARK, LIGHT, type Palette } from "../colours.ts";
import { chartStyles, FONTS } from "../svg/drawing.ts";
import { TONES } from "../tone.ts";

/** The style sheet of the page: the same for every score. */
export function pageStyles(): string {
  const light = `${variables(LIGHT)}${chartStyles(LIGHT)}`;
  const dark = `@media screen and (prefers-color-scheme:dark){${variables(DARK)}${chartStyles(DARK)}}`;
  return [light, dark, tints(), TEXT, HEAD, TABLES, CHARTS, REASONS, WIDE, PRINT].join("\n");
}

function variables({ paper, surface, text, muted, line, accent, tones }: Palette): string {
  const colours = { paper, surface, text, muted, line, accent };
  const plain = Object.entries(colours).map(([name, colour]) => `--${name}:${colour};`);
  const tinted = TONES.map((tone) => `--tint-${tone}:${tones[tone].tint};`);
  return `:root{${[...plain, ...tinted].join("")}}`;
}

/** A tint is the ground of a status word, and of a box of a chart. */
function tints(): string {
  return TONES.map((tone) => `.status.tint-${tone}{background:var(--tint-${tone})}`).join("");
}

const TEXT = `
:root{color-scheme:light dark}
*{box-sizing:border-box}
html{font-size:100%;-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--text);font-family:${FONTS};font-size:1rem;line-height:1.55;overflow-wrap:break-word}
a{color:var(--accent);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
h1,h2,h3,h4{line-height:1.25;font-weight:600;text-wrap:balance}
h2{font-size:1.5rem;margin:0 0 1rem}
h3{font-size:1.2rem;margin:2rem 0 .5rem}
h4{font-size:1.05rem;margin:1.5rem 0 .4rem}
p{margin:0 0 1rem;max-width:46rem}
code{font-family:ui-monospace,"Cascadia Mono","Liberation Mono",Menlo,Consolas,monospace;font-size:.9em;overflow-wrap:anywhere}
.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:1rem;top:-4rem;padding:.6rem 1rem;background:var(--paper);z-index:1}
.skip:focus{top:1rem}`;

const HEAD = `
header,nav,main,footer{max-width:72rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2rem}
header::before{content:"";display:block;width:4rem;height:.3rem;background:var(--accent);margin-bottom:1.25rem}
.kicker{margin:0;color:var(--muted)}
h1{font-size:clamp(1.6rem,1.2rem + 2vw,2.4rem);margin:.3rem 0 1.5rem}
nav{margin-bottom:1.5rem}
nav h2{font-size:1rem;margin:0 0 .5rem}
nav ol{list-style:none;margin:0;padding:0 0 1.25rem;display:flex;flex-wrap:wrap;gap:.35rem 1.5rem;border-bottom:1px solid var(--line)}
nav a{display:inline-block;padding:.2rem 0}
section{padding:1.75rem 0;border-bottom:1px solid var(--line)}
main section:first-child{padding-top:.5rem}
main section:last-child{border-bottom:0}
footer{padding-top:1.25rem;padding-bottom:2.5rem;border-top:1px solid var(--line);color:var(--muted);font-size:.9rem}
.figures{display:flex;flex-wrap:wrap;gap:1px;margin:0 0 1.75rem;background:var(--line);border:1px solid var(--line)}
.figures div{flex:1 1 12rem;background:var(--surface);padding:1rem}
.figures div:first-child{flex-basis:100%}
.figures dt,.plain dt{color:var(--muted);font-size:.9rem}
.figures dd{margin:.25rem 0 0;font-size:1.15rem;font-weight:600}
.total{display:block;font-size:clamp(2.5rem,2rem + 3vw,3.75rem);line-height:1.1;font-variant-numeric:tabular-nums}
.exact{display:block;margin-top:.4rem;font-size:.9rem;font-weight:400;color:var(--muted);overflow-wrap:anywhere}
.lead{font-size:1.2rem;line-height:1.45}
.legend ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.6rem 1.5rem}
.plain{margin:0 0 1rem}
.plain div{padding:.6rem 0;border-top:1px solid var(--line)}
.plain dd{margin:0}
.plain ul{margin:0;padding-left:1.1rem}
.note{padding:.8rem 1rem;background:var(--surface);border-left:.3rem solid var(--accent)}
.long li{margin-bottom:.4rem;overflow-wrap:anywhere;max-width:46rem}
#issues li{overflow-wrap:anywhere;margin-bottom:.4rem}
.status{display:inline-flex;align-items:center;gap:.4rem;padding:.1rem .5rem;border-radius:.25rem;font-size:.9rem;font-weight:600;line-height:1.4;color:var(--text)}
.symbol{flex:none}
.gist{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 1.25rem;max-width:none;margin-bottom:.75rem;color:var(--muted)}`;

const TABLES = `
.scroll{overflow-x:auto;margin:0 0 1.25rem;background:linear-gradient(to left,var(--paper) 1.5rem,transparent) right/3rem 100% no-repeat local,linear-gradient(to left,var(--line),transparent) right/.9rem 100% no-repeat scroll}
table{border-collapse:collapse;width:100%;min-width:40rem;font-size:.95rem;line-height:1.4}
caption{text-align:left;color:var(--muted);padding:0 0 .5rem}
th,td{padding:.5rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
thead th{font-size:.85rem;color:var(--muted);font-weight:600;vertical-align:bottom;border-bottom:2px solid var(--muted);white-space:nowrap}
tbody th{font-weight:400}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.points{width:7.5rem}
.short{white-space:nowrap}
.annex{table-layout:fixed;min-width:54rem}
.annex th:nth-child(1){width:auto}
.annex th:nth-child(2){width:5.5rem}
.annex th:nth-child(3){width:8rem}
.annex th:nth-child(4){width:8.5rem}
.annex th:nth-child(5){width:7.5rem}
.annex th:nth-child(6){width:9.5rem}
.annex tbody th{padding-left:1.4rem}
.annex .objective th,.annex .objective td{background:var(--surface);font-weight:600}
.annex .objective th{padding-left:.6rem}
.annex .objective th.depth-1{padding-left:1.4rem}
.annex .objective th.depth-2{padding-left:2.2rem}
.annex .objective th.depth-3{padding-left:3rem}
tr.body th,tr.body td{font-weight:600;border-bottom:2px solid var(--line)}
tr.area th{font-weight:600}
tr.service th{padding-left:1.8rem}
.code{font-weight:600}
.remark{display:block;color:var(--muted);font-size:.85rem;margin-top:.15rem;font-weight:400}
.why{font-size:.85rem;font-weight:400;white-space:nowrap}
.bar{display:block;width:100%;height:.5rem;margin-top:.3rem}
.track{fill:var(--line)}
.mark{stroke:var(--text);stroke-width:1;vector-effect:non-scaling-stroke}`;

const CHARTS = `
figure{margin:0}
.chart{display:block;width:100%;height:auto;min-width:56rem}
#weights p{margin-bottom:.75rem}`;

const REASONS = `
details{border-top:1px solid var(--line)}
details:last-of-type{border-bottom:1px solid var(--line)}
summary{display:flex;flex-wrap:wrap;gap:.1rem 1rem;justify-content:space-between;padding:.55rem .25rem;cursor:pointer}
summary::before{content:"+";content:"+"/"";width:1rem;font-weight:600;color:var(--accent)}
details[open]>summary::before{content:"\\2212";content:"\\2212"/""}
summary bdi{flex:1 1 14rem}
.result{color:var(--muted);font-variant-numeric:tabular-nums}
details.objective summary,details.service summary,details.area summary,details.body summary{font-weight:600}
details.service{margin-left:.75rem}
details.objective{margin-left:1.5rem}
details.indicator{margin-left:2.25rem}
details ul,details ol{margin:0;padding:.25rem .5rem 1rem 2.25rem;overflow-wrap:anywhere}
details li{margin-bottom:.3rem}
details:target{background:var(--surface)}`;

const WIDE = `
@media (min-width:48rem){.plain div{display:grid;grid-template-columns:14rem 1fr;gap:1rem}}
@media (max-width:59.99rem){table{font-size:.9rem}th,td{padding:.45rem .4rem}.annex{min-width:44rem}
.annex th:nth-child(2){width:5rem}.annex th:nth-child(3){width:6.5rem}.annex th:nth-child(4){width:6rem}.annex th:nth-child(5){width:5.5rem}.annex th:nth-child(6){width:8rem}}
@media (max-width:47.99rem){details.service,details.objective,details.indicator{margin-left:0}}`;

/** A4 as the annex: nothing that only a screen can do, headers again on every page, no row in two. */
const PRINT = `
@page{size:A4;margin:16mm 14mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#4b555f}}
@media print{
html{font-size:9.5pt}
body{line-height:1.4;print-color-adjust:exact;-webkit-print-color-adjust:exact}
nav,.skip,.why,summary::before{display:none}
header,main,footer{max-width:none;padding-left:0;padding-right:0}
header{padding-top:0}
section{padding:5mm 0}
#weights,#results,#reasons{break-before:page}
p{orphans:3;widows:3}
h2,h3,h4,.gist,caption,summary{break-after:avoid}
.figures,.legend,li,tr,figure{break-inside:avoid}
.scroll{overflow:visible}
table,.annex,.chart{min-width:0}
table{font-size:8.5pt}
thead{display:table-header-group}
tr.objective{break-after:avoid}
th,td{padding:1.2mm 1.5mm}
.annex th:nth-child(2){width:15mm}
.annex th:nth-child(3){width:25mm}
.annex th:nth-child(4){width:22mm}
.annex th:nth-child(5){width:18mm}
.annex th:nth-child(6){width:27mm}
.chart{max-height:222mm}
details::details-content{content-visibility:visible;block-size:auto}
details:not([open])>*:not(summary){display:block}
#reasons{font-size:8.5pt;line-height:1.3}
summary{padding:1mm 0}
details ul,details ol{padding:0 0 1.5mm 6mm}
details li{margin-bottom:0;break-inside:auto}
}`;
