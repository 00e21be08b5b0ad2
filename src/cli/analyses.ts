import type { Profile } from '../model/schema/profiles';

/** Analyses that `check` knows. */
export const ANALYSES = ['extinguishers', 'chemicals', 'cameras', 'egress'] as const;
export type Analysis = (typeof ANALYSES)[number];

/** The standards that each analysis goes by in a country, by name; which clause it is stands with each finding. */
export const STANDARDS: Readonly<Record<Analysis, Readonly<Record<Profile, readonly string[]>>>> = {
  extinguishers: { cn: ['GB 50140', 'GB 55036'], nfpa: ['NFPA 10'], uk: ['BS 5306-8'] },
  chemicals: {
    cn: ['GB 15603', 'GB 18218'],
    nfpa: ['NFPA 99', 'NFPA 45', 'NFPA 30'],
    uk: ['HSG140', 'HSG51', 'HTM 02-01'],
  },
  // No list of places of another country is known: China's is lent there as advice.
  cameras: { cn: ['GB/T 31458'], nfpa: ['GB/T 31458'], uk: ['GB/T 31458'] },
  egress: {
    cn: ['GB 50016', 'GB 55037', 'GB 51039', 'GB 51309'],
    nfpa: ['NFPA 101'],
    uk: ['HTM 05-02'],
  },
};
