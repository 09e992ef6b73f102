import type { Dial, Organ, Site, TumourType, VesselPlace } from '../../game/public'

/** The words for places that several parts of the match screen share. */
export const ORGAN_NAMES: Readonly<Record<Organ, string>> = {
  node: 'Lymph node',
  lung: 'Lung',
  liver: 'Liver',
  bone: 'Bone',
  brain: 'Brain',
  adrenal: 'Adrenal',
}

export const VESSEL_NAMES: Readonly<Record<VesselPlace, string>> = {
  entry: 'Bloodstream entry',
  plexus: 'Vertebral plexus',
  node: 'Lymph node',
  lung: 'Lung bed',
  liver: 'Liver bed',
  bone: 'Bone bed',
  brain: 'Brain bed',
  adrenal: 'Adrenal bed',
}

export const TUMOUR_NAMES: Readonly<Record<TumourType, string>> = {
  breast: 'Breast',
  prostate: 'Prostate',
  colorectal: 'Colorectal',
  lung: 'Lung',
  melanoma: 'Melanoma',
  kidney: 'Kidney',
}

export const DIAL_NAMES: Readonly<Record<Dial, string>> = {
  epithelial: 'Epithelial',
  hybrid: 'Hybrid',
  mesenchymal: 'Mesenchymal',
}

export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n} ${n === 1 ? one : many}`

export const signed = (n: number): string => (n < 0 ? `−${-n}` : `+${n}`)

export const siteName = (site: Site): string => {
  switch (site.in) {
    case 'primary':
      return 'Primary tumour'
    case 'stroma':
      return 'Stroma'
    case 'vessel':
      return VESSEL_NAMES[site.at]
    case 'colony':
      return `${ORGAN_NAMES[site.at]} colony`
  }
}
