import { substance, type SubstanceRow } from './substance-row';

/** A finished medicine in ampoules: hazard classes don't speak of it, lists of controlled drugs do. */
const medicine = (
  id: string,
  cas: string,
  zh: string,
  en: string,
  aliases: readonly string[] = [],
): SubstanceRow => substance(id, cas, null, zh, en, { state: 'liquid', classes: [], density: 1, aliases });

/** A sealed or bound source: no class of GHS speaks of radiation, the law keeps it alone (DUTIES 5.6). Its UN number depends on its packing. */
const source = (
  id: string,
  cas: string,
  zh: string,
  en: string,
  aliases: readonly string[] = [],
): SubstanceRow => substance(id, cas, null, zh, en, { state: 'solid', classes: [], aliases });

export const MEDICINES: readonly SubstanceRow[] = [
  medicine('morphine', '57-27-2', '吗啡', 'Morphine', ['吗啡注射液', '盐酸吗啡']),
  medicine('morphine-hydrochloride', '52-26-6', '盐酸吗啡', 'Morphine hydrochloride'),
  medicine('morphine-sulphate', '64-31-3', '硫酸吗啡', 'Morphine sulphate'),
  medicine('fentanyl', '437-38-7', '芬太尼', 'Fentanyl', ['芬太尼注射液']),
  medicine('fentanyl-citrate', '990-73-8', '枸橼酸芬太尼', 'Fentanyl citrate'),
  medicine('sufentanil', '56030-54-7', '舒芬太尼', 'Sufentanil'),
  medicine('remifentanil', '132875-61-7', '瑞芬太尼', 'Remifentanil'),
  medicine('pethidine', '57-42-1', '哌替啶', 'Pethidine', ['杜冷丁']),
  medicine('oxycodone', '76-42-6', '羟考酮', 'Oxycodone'),
  medicine('hydromorphone', '466-99-9', '氢吗啡酮', 'Hydromorphone'),
  medicine('methadone', '76-99-3', '美沙酮', 'Methadone'),
  medicine('codeine', '76-57-3', '可待因', 'Codeine'),
  medicine('ketamine', '6740-88-1', '氯胺酮', 'Ketamine', ['氯胺酮注射液']),
  medicine('ketamine-hydrochloride', '1867-66-9', '盐酸氯胺酮', 'Ketamine hydrochloride'),
  medicine('ephedrine', '299-42-3', '麻黄碱', 'Ephedrine', ['麻黄碱注射液']),
  medicine('ephedrine-hydrochloride', '50-98-6', '盐酸麻黄碱', 'Ephedrine hydrochloride'),
  medicine('ephedrine-sulphate', '134-72-5', '硫酸麻黄碱', 'Ephedrine sulphate'),
  medicine('pseudoephedrine', '90-82-4', '伪麻黄碱', 'Pseudoephedrine'),
  medicine('pseudoephedrine-hydrochloride', '345-78-8', '盐酸伪麻黄碱', 'Pseudoephedrine hydrochloride'),
  medicine('ergometrine', '60-79-7', '麦角新碱', 'Ergometrine'),
  medicine('ergometrine-maleate', '129-51-1', '马来酸麦角新碱', 'Ergometrine maleate'),
  medicine('ergotamine', '113-15-5', '麦角胺', 'Ergotamine'),
  medicine('ergotamine-tartrate', '379-79-3', '酒石酸麦角胺', 'Ergotamine tartrate'),
  medicine('lysergic-acid', '82-58-6', '麦角酸', 'Lysergic acid'),
  substance('sevoflurane', '28523-86-6', null, '七氟烷', 'Sevoflurane', {
    organic: true,
    state: 'liquid',
    classes: ['stot-se-3'],
    density: 1.52,
    confidence: 'M-med',
  }),
  substance('isoflurane', '26675-46-7', null, '异氟烷', 'Isoflurane', {
    organic: true,
    state: 'liquid',
    classes: ['stot-se-3'],
    density: 1.5,
    confidence: 'M-med',
  }),
];

export const SOURCES: readonly SubstanceRow[] = [
  source('iodine-125', '14158-31-7', '碘-125', 'Iodine-125', ['碘-125 籽源']),
  source('iodine-131', '10043-66-0', '碘-131', 'Iodine-131'),
  source('caesium-137', '10045-97-3', '铯-137', 'Caesium-137', ['铯-137 检查源']),
  source('cobalt-60', '10198-40-0', '钴-60', 'Cobalt-60'),
  source('iridium-192', '14694-69-0', '铱-192', 'Iridium-192'),
  source('strontium-90', '10098-97-2', '锶-90', 'Strontium-90'),
  source('technetium-99m', '14133-76-7', '锝-99m', 'Technetium-99m'),
];

/** Solutions that disinfect or clean, as they are sold. */
export const CLEANERS: readonly SubstanceRow[] = [
  substance('povidone-iodine', '25655-41-8', null, '聚维酮碘', 'Povidone-iodine', {
    state: 'liquid',
    classes: [],
    density: 1.02,
    aliases: ['碘伏', 'iodophor'],
    confidence: 'M-med',
  }),
  // In water; in alcohol it is to be recorded as the alcohol that it burns as.
  substance('chlorhexidine', '55-56-1', null, '氯己定', 'Chlorhexidine', {
    organic: true,
    state: 'liquid',
    classes: ['eye-irrit-2', 'aquatic-chronic-2'],
    density: 1,
    aliases: ['洗必泰'],
    confidence: 'M-med',
  }),
  substance('enzyme-cleaner', null, null, '含酶清洗剂', 'Enzymatic cleaner', {
    organic: true,
    state: 'liquid',
    classes: ['eye-irrit-2', 'resp-sens-1'],
    density: 1.05,
    aliases: ['多酶清洗剂', '酶清洗剂', 'enzyme cleaner'],
    confidence: 'M-med',
  }),
  substance('quaternary-ammonium', '8001-54-5', null, '苯扎氯铵', 'Benzalkonium chloride', {
    organic: true,
    state: 'liquid',
    classes: ['acute-tox-4', 'skin-corr-1', 'aquatic-acute-1'],
    groups: [],
    density: 0.99,
    aliases: ['新洁尔灭', '苯扎溴铵'],
    confidence: 'M-med',
  }),
];
