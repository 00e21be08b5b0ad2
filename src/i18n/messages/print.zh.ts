import type { AnyCatalogue } from '../catalogue';

/** A storey on paper. */
export const printZh = {
  'print.title': '打印本层平面图',
  'print.paper': '纸张',
  'print.scale': '比例',
  'print.with-coverage': '标出灭火器未覆盖区',
  'print.print': '打印',
  'print.nothing': '本层没有可打印的内容。',
  'print.hint': '打印时请选“实际大小 / 100%”，不要缩放，图上尺寸才与比例一致。',
  'print.title-planner': '消防设施平面图',
  'print.title-drill': '疏散平面图',
  'print.title-inspector': '巡查平面图',
  'print.title-editor': '建筑平面图',
  'print.as-of-designed': '按设计',
  'print.as-of-today': '按今日现状',
  'print.state': '状态',
  'print.made': '打印日期',
  'print.limit': '保护距离',
  'print.final-exit': '室外出口',
  'print.signed-made': '编制（签字、日期）',
  'print.signed-checked': '审核（签字、日期）',
  'print.signed-approved': '批准（签字、日期）',
  'print.north': '北',
  'notice.link-copied': '链接已复制，粘贴给同事即可看到同一画面。',
  'notice.link-refused': '浏览器不允许复制，请从地址栏复制链接。',
  'print.too-large': (p: { paper: string }) => `本层在 ${p.paper} 上用最小比例也放不下，请换更大的纸张。`,
} satisfies AnyCatalogue;
