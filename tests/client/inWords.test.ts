import { describe, expect, test } from 'vitest'
import { boardInWords } from '../../client/inWords/boardInWords'
import { spotWords } from '../../client/inWords/spot'
import { SPOTS } from '../../client/match/spots'
import { NUMBERS, SEAT_NAMES, type SeatId, type View } from '../../game/public'
import type { TableSketch } from '../../game/define'
import { tableFrom } from '../support/sketch'

const seen = (view: View, seat: SeatId | null = '0') => ({ view, seat, names: SEAT_NAMES })

/** The list under a heading. */
const listOf = (view: View, title: RegExp, seat: SeatId | null = '0'): readonly string[] => {
  const section = boardInWords(seen(view, seat)).find((one) => title.test(one.title))
  if (section === undefined) throw new Error(`no list ${String(title)}`)
  return section.items
}

const TABLE: TableSketch = {
  seats: [
    {
      tumour: 'prostate',
      primary: 9,
      stroma: 1,
      singles: { entry: 2, plexus: 1, node: 1, lung: 3 },
      clusters: { entry: 3, liver: 2 },
      covered: ['lung'],
      colonies: { bone: { size: 2 }, liver: { size: 1, dormant: true } },
      sites: { bone: [5] },
      adaptations: ['protease-kit'],
      points: 7,
      cubes: 1,
    },
    { tumour: 'lung', primary: 4, colonies: { bone: { size: 3 } }, niches: ['brain'] },
  ],
  flowTrack: ['bone', 'brain', 'bone'],
  neutralNiches: ['brain'],
}

describe('the board in words', () => {
  const view = tableFrom(TABLE)

  test('has seven lists by stage, one’s own cells first', () => {
    const titles = boardInWords(seen(view)).map(({ title }) => title)
    expect(titles.slice(0, 7).map((title) => title.slice(0, 8))).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((stage) => `Stage ${stage}.`),
    )
    expect(listOf(view, /^Stage 1/)).toEqual(['9 cells, yours; 4 cells, Brave Otter.'])
    expect(listOf(view, /^Stage 2/)).toEqual(['1 cell, yours.'])
    expect(listOf(view, /^Stage 3/)).toEqual([
      'Bloodstream entry: 2 single cells, yours; Cluster of 3, yours.',
      'Vertebral plexus: 1 single cell, yours.',
    ])
    expect(listOf(view, /^Stage 5/)).toEqual([
      'Lymph node: 1 single cell, yours.',
      'Lung bed: 3 single cells under platelets, yours.',
      'Liver bed: Cluster of 2, yours.',
    ])
    expect(listOf(view, /^Stage 6/)).toEqual([
      'Liver: Dormant colony of 1, yours.',
      'Bone: Active colony of 2, yours; Active colony of 3, Brave Otter.',
    ])
    expect(listOf(view, /^Stage 7/)).toEqual(['Bone: 1 secondary tumour, yours.'])
  })

  test('says where blood carries cells; what is lodged or in the lymph stays', () => {
    expect(listOf(view, /^Stage 4/)).toEqual([
      'Yours: 2 single cells and a cluster of 3 from the bloodstream entry to the lung bed.',
      'Yours: 1 single cell from the vertebral plexus to the bone bed.',
      'Yours: 3 single cells from the lung bed to the bone bed.',
    ])
  })

  test('says that a stage is empty', () => {
    const empty = tableFrom({ seats: [{}, {}] })
    for (const stage of [1, 2, 3, 4, 5, 6, 7])
      expect(listOf(empty, new RegExp(`^Stage ${stage}`))).toEqual(['Nobody.'])
  })

  test('tells of each organ its soil for you, its value, the flow, and what is marked there', () => {
    const [, , , bone = '', brain = ''] = listOf(view, /^Organs/)
    const { prostate } = NUMBERS.soil
    expect(bone).toContain(`growth needs ${prostate.bone} or more.`)
    expect(bone).toContain('Arterial blood flows here now and after that.')
    // The second secondary tumour there, and not its first.
    expect(bone).toContain(`scores ${NUMBERS.values.bone[1]}.`)
    expect(brain).toContain(`${NUMBERS.firstSite.bonus} more as your first here`)
    expect(brain).toContain('2 niche markers (Brave Otter and nobody’s)')
  })

  test('tells of organs that this round’s cards name', () => {
    const named = tableFrom({
      seats: [{}],
      soil: 'adrenal-sinusoids',
      immune: ['kupffer-sentinels'],
    })
    const organs = listOf(named, /^Organs/)
    const those = (word: string) => organs.filter((line) => line.includes(word))
    expect(those('Fertile').map((line) => line.split('.')[0])).toContain('Adrenal')
    expect(those('Patrolled').map((line) => line.split('.')[0])).toContain('Liver')
    expect(those('Fertile').length).toBeLessThan(6)
    expect(those('Patrolled').length).toBeLessThan(6)
  })

  test('tells of the players what is open, and of the others by name', () => {
    const [mine = '', other = ''] = listOf(view, /^Players/)
    expect(mine).toMatch(/^Quiet Heron, you: prostate\. 7 points, 1 mutation cube, dial hybrid\./)
    expect(mine).toContain('Adaptations: Protease kit.')
    expect(other).toMatch(/^Brave Otter: lung\. 0 points/)
    expect(listOf(view, /^Players/, null)[0]).toMatch(/^Quiet Heron: prostate/)
  })

  test('keeps offers to oneself where they are secret', () => {
    const secret = tableFrom({ seats: [{ offers: ['protease-kit'] }, { offers: ['cd47-high'] }] })
    const other = secret.seats['1']
    if (other !== undefined) other.offers = 'hidden'
    const [mine = '', theirs = ''] = listOf(secret, /^Players/)
    expect(mine).toContain('Is offered Protease kit.')
    expect(theirs).not.toContain('offered')
  })

  test('tells this round’s cards with what they do, and how far the clinic is', () => {
    const late = { ...view, clinic: { ...view.clinic, at: 5, drawn: ['chemotherapy'] } }
    const cards = listOf(late, /^This round/)
    expect(cards.map((line) => line.split(':')[0])).toEqual(['Flow', 'Immune cells', 'Soil'])
    expect(cards[0]).toMatch(/need \d\+/)
    const clinic = listOf({ ...late, immunotherapy: 2, boneGuard: true }, /^Clinic/).join(' ')
    expect(clinic).toContain(`stands at 5 of ${view.clinic.end}`)
    expect(clinic).toContain('Chemotherapy')
    expect(clinic).toContain('2 more rounds')
    expect(clinic).toContain('Bone guard')
    expect(listOf(late, /^Clinic/).join(' ')).not.toContain('Bone guard')
  })

  test('is made of sentences, without anything that only eyes could read', () => {
    for (const { items } of boardInWords(seen(view)))
      for (const item of items) {
        expect(item).toMatch(/\.$/)
        expect(item).not.toMatch(/undefined|null|→|·|\.\./)
      }
  })
})

test('each place says what it is and who is there', () => {
  const view = tableFrom(TABLE)
  expect(spotWords(seen(view), 'stroma')).toBe('Stroma. 1 cell, yours.')
  expect(spotWords(seen(view), 'bone')).toMatch(
    /^Bone\. Active colony of 2, yours\. 1 secondary tumour, yours\. Active colony of 3, Brave Otter\. Soil \d of 3 for you/,
  )
  const empty = tableFrom({ seats: [{}] })
  for (const spot of SPOTS) expect(spotWords(seen(empty), spot)).toContain('Empty.')
})
