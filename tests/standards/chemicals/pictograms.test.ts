import { describe, expect, it } from 'vitest';
import { byGravity, GHS_BY_GRAVITY } from '../../../src/standards/chemicals/ghs-gravity';
import { factsOf } from '../../../src/standards/chemicals/facts-of';
import { GHS_CLASSES } from '../../../src/standards/chemicals/ghs-classes';
import { pictogramsOf } from '../../../src/standards/chemicals/pictograms';

describe('pictograms', () => {
  // As labels of suppliers show them; where they differ among each other (irritants beside flames), as the classes of CODES 5.4 ask.
  it.each([
    ['ethanol 75 %', '64-17-5', 75, ['GHS02', 'GHS07']],
    ['methanol', '67-56-1', null, ['GHS02', 'GHS06', 'GHS08']],
    ['formaldehyde 37 %', '50-00-0', 37, ['GHS02', 'GHS05', 'GHS06', 'GHS08']],
    ['sulphuric acid 98 %', '7664-93-9', 98, ['GHS05']],
    ['hydrochloric acid 37 %', '7647-01-0', 37, ['GHS05', 'GHS07']],
    ['nitric acid 65 %', '7697-37-2', 65, ['GHS03', 'GHS05', 'GHS06']],
    ['sodium azide', '26628-22-8', null, ['GHS06', 'GHS08', 'GHS09']],
    ['sodium hypochlorite 10 %', '7681-52-9', 10, ['GHS05', 'GHS09']],
    ['oxygen', '7782-44-7', null, ['GHS03', 'GHS04']],
    ['acetylene', '74-86-2', null, ['GHS02', 'GHS04']],
    ['ethylene oxide', '75-21-8', null, ['GHS02', 'GHS04', 'GHS06', 'GHS08']],
    ['peracetic acid 15 %', '79-21-0', 15, ['GHS02', 'GHS05', 'GHS07', 'GHS09']],
    ['glutaraldehyde 50 %', '111-30-8', 50, ['GHS05', 'GHS06', 'GHS08', 'GHS09']],
    ['hydrogen peroxide 3 %', '7722-84-1', 3, []],
  ] as const)('of %s', (_, cas, strength, shown) => {
    expect(pictogramsOf(factsOf({ cas, name: '', strength }, null)?.classes ?? ['expl'])).toEqual(shown);
  });

  it.each([
    // GHS 1.4.10.5.3.1.
    ['the skull takes the exclamation mark away', ['acute-tox-3', 'skin-sens-1', 'stot-se-3'], ['GHS06']],
    ['corrosion takes it away for skin and eyes', ['skin-corr-1', 'eye-irrit-2'], ['GHS05']],
    ['but not for what harms otherwise', ['skin-corr-1', 'acute-tox-4'], ['GHS05', 'GHS07']],
    [
      'a sensitiser of the lungs takes it away for the skin',
      ['resp-sens-1', 'skin-sens-1', 'eye-irrit-2'],
      ['GHS08'],
    ],
    ['but not for drowsiness', ['resp-sens-1', 'stot-se-3'], ['GHS07', 'GHS08']],
    ['other harm to health leaves it', ['carc-1', 'skin-irrit-2'], ['GHS07', 'GHS08']],
    ['each is shown once', ['flam-liq-2', 'flam-sol-1'], ['GHS02']],
    ['what burns hardly shows nothing', ['flam-liq-4'], []],
    ['nothing shows nothing', [], []],
  ] as const)('%s', (_, classes, shown) => {
    expect(pictogramsOf(classes)).toEqual(shown);
  });

  it('orders every class, each once', () => {
    expect(GHS_BY_GRAVITY.toSorted()).toEqual(GHS_CLASSES.toSorted());
    expect(GHS_CLASSES.toSorted(byGravity)).toEqual(GHS_BY_GRAVITY);
    expect((['eye-irrit-2', 'flam-liq-2', 'expl'] as const).toSorted(byGravity)).toEqual([
      'expl',
      'flam-liq-2',
      'eye-irrit-2',
    ]);
  });
});
