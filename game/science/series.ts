import { deepFreeze } from '../freeze'
import type { Organ, TumourType } from '../vocabulary'
import type { Certainty, SourceId } from './vocabulary'

/**
 * One study of where people with a metastatic cancer had it. Studies at autopsy, in clinics and at
 * diagnosis count different things: each is a ranking of its own, and no two are put into one.
 */
export interface Series {
  tumour: TumourType
  /** Who was counted, and when: “197 autopsies”. */
  who: string
  source: SourceId
  certainty: Certainty
  /** The share of these people, in whole per cent; `null` where a figure was not read in the source. */
  found: readonly { organ: Organ; percent: number | null }[]
}

/** Rounded from the science dossier, part C; figures that it only recalls are left out. */
export const SERIES: readonly Series[] = deepFreeze([
  {
    tumour: 'breast',
    who: 'at diagnosis, people with spread in a registry',
    source: 'R53a',
    certainty: 'L',
    found: [{ organ: 'bone', percent: 65 }],
  },
  {
    tumour: 'breast',
    who: '197 autopsies',
    source: 'R52',
    certainty: 'L',
    found: [
      { organ: 'lung', percent: 80 },
      { organ: 'bone', percent: 74 },
      { organ: 'liver', percent: 71 },
      { organ: 'node', percent: 55 },
    ],
  },
  {
    tumour: 'prostate',
    who: 'men with spread, from records of 74,826',
    source: 'R50',
    certainty: 'L',
    found: [
      { organ: 'bone', percent: 84 },
      { organ: 'node', percent: 11 },
      { organ: 'liver', percent: 10 },
      { organ: 'lung', percent: 9 },
    ],
  },
  {
    tumour: 'prostate',
    who: 'autopsies in which it had spread by the blood',
    source: 'R49',
    certainty: 'L',
    found: [
      { organ: 'bone', percent: 90 },
      { organ: 'lung', percent: 46 },
      { organ: 'liver', percent: 25 },
      { organ: 'adrenal', percent: 13 },
    ],
  },
  {
    tumour: 'colorectal',
    who: 'people with spread from any tumour of the digestive tract',
    source: 'R51',
    certainty: 'L',
    found: [{ organ: 'liver', percent: 71 }],
  },
  {
    tumour: 'lung',
    who: 'people with spread of small-cell cancer, in a registry',
    source: 'R54',
    certainty: 'L',
    found: [
      { organ: 'brain', percent: 47 },
      { organ: 'liver', percent: 35 },
    ],
  },
  {
    tumour: 'lung',
    who: 'people with spread of adenocarcinoma, in a registry',
    source: 'R54',
    certainty: 'L',
    found: [
      { organ: 'bone', percent: 39 },
      { organ: 'lung', percent: 22 },
    ],
  },
  {
    tumour: 'melanoma',
    who: '216 autopsies',
    source: 'R57',
    certainty: 'L',
    found: [
      { organ: 'node', percent: 74 },
      { organ: 'lung', percent: 71 },
      { organ: 'liver', percent: 58 },
      { organ: 'brain', percent: 49 },
      { organ: 'bone', percent: 49 },
      { organ: 'adrenal', percent: 47 },
    ],
  },
  {
    tumour: 'kidney',
    who: 'people with spread, from records of 11,157',
    source: 'R59',
    certainty: 'M-H',
    found: (['lung', 'bone', 'node', 'liver', 'adrenal', 'brain'] as const).map((organ) => ({
      organ,
      percent: null,
    })),
  },
] satisfies readonly Series[])
