import type { AnyCard, Organ } from '../../game/public'
import clinical from './art/illo-clinical.svg'
import cloak from './art/illo-cloak.svg'
import clump from './art/illo-clump.svg'
import dorm from './art/illo-dorm.svg'
import emt from './art/illo-emt.svg'
import exo from './art/illo-exo.svg'
import immune from './art/illo-immune.svg'
import mmp from './art/illo-mmp.svg'
import pdl1 from './art/illo-pdl1.svg'
import shear from './art/illo-shear.svg'
import soil from './art/illo-soil.svg'
import vegf from './art/illo-vegf.svg'
import adrenal from './art/organ-adrenal.svg'
import bone from './art/organ-bone.svg'
import brain from './art/organ-brain.svg'
import liver from './art/organ-liver.svg'
import lung from './art/organ-lung.svg'
import node from './art/organ-node.svg'

type Effect = AnyCard['effects'][number]

export const ORGAN_ART: Readonly<Record<Organ, string>> = {
  adrenal,
  bone,
  brain,
  liver,
  lung,
  node,
}

/** A scene, or the organs that the card names, or nothing: then the type's own pattern is shown. */
export interface Illustration {
  scene: string | null
  organs: readonly Organ[]
}

const scene = (source: string): Illustration => ({ scene: source, organs: [] })
const organs = (list: readonly Organ[]): Illustration => ({ scene: null, organs: list })
const PLAIN = organs([])

/** What a trait looks like follows from what it does, so a new card needs no entry here. */
const ofTrait = (effect: Effect): Illustration | null => {
  switch (effect.kind) {
    case 'cloak':
      return scene(cloak)
    case 'untouchedBy':
    case 'immuneShift':
    case 'unsettled':
      return scene(pdl1)
    case 'unbreakable':
      return scene(clump)
    case 'doorway':
    case 'lymphToLung':
      return scene(mmp)
    case 'bloodSupply':
    case 'staysAwake':
      return scene(vegf)
    case 'surelyWakes':
    case 'dormantScore':
    case 'persist':
      return scene(dorm)
    case 'flowCap':
    case 'halvesDown':
    case 'spareOne':
      return scene(shear)
    case 'soilCap':
      return scene(soil)
    case 'growOnLanding':
      return scene(soil)
    case 'boost':
      return organs([effect.organ])
    case 'limit':
      return effect.of === 'cluster' ? scene(clump) : effect.of === 'invade' ? scene(mmp) : null
    case 'free':
      return effect.action === 'niche' ? scene(exo) : effect.action === 'wake' ? scene(dorm) : null
    case 'shift':
      if (effect.dial !== undefined) return scene(emt)
      if (effect.test === 'flow') return scene(shear)
      if (effect.test === 'invade' || effect.test === 'enter') return scene(mmp)
      return effect.organs === undefined ? scene(soil) : organs(effect.organs)
    default:
      return null
  }
}

const first = (effects: readonly Effect[]): Illustration =>
  effects.map(ofTrait).find((found) => found !== null) ?? PLAIN

export const illustrationOf = (card: AnyCard): Illustration => {
  switch (card.deck) {
    case 'shear':
      return card.effects.some((effect) => effect.kind === 'shed' || effect.kind === 'breakUp')
        ? scene(clump)
        : scene(shear)
    case 'immune':
      if (card.icon === 'N') return scene(immune)
      return card.icon === 'T' ? scene(pdl1) : PLAIN
    case 'soil': {
      const named = card.effects.flatMap((effect) => (effect.kind === 'grow' ? effect.organs : []))
      return named.length > 0 && named.length < 5 ? organs(named) : scene(soil)
    }
    case 'clinical':
      return scene(clinical)
    case 'adaptation':
    case 'tumour':
      return first(card.effects)
  }
}
