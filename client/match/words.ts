import {
  VESSEL_PLACES,
  words,
  type Dial,
  type Organ,
  type Site,
  type VesselPlace,
} from '../../game/public'

/** Labels of places that several parts of the match screen share; short ones for the board. */
export const ORGAN_NAMES: Readonly<Record<Organ, string>> = {
  node: 'Lymph node',
  lung: 'Lung',
  liver: 'Liver',
  bone: 'Bone',
  brain: 'Brain',
  adrenal: 'Adrenal',
}

export const VESSEL_NAMES = Object.fromEntries(
  VESSEL_PLACES.map((place) => [place, words.capital(words.PLACE_NAMES[place])]),
) as Readonly<Record<VesselPlace, string>>

export const DIAL_NAMES: Readonly<Record<Dial, string>> = {
  epithelial: 'Epithelial',
  hybrid: 'Hybrid',
  mesenchymal: 'Mesenchymal',
}

/** As the field writes it, where there is no room for the word. */
export const DIAL_MARKS: Readonly<Record<Dial, string>> = {
  epithelial: 'E',
  hybrid: 'E/M',
  mesenchymal: 'M',
}

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
