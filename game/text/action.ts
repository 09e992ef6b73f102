import type { Action } from '../action'
import { cardTitle } from './names'
import { cells, ORGAN_NAMES, PLACE_NAMES } from './words'

const ROUTE_NAMES = {
  blood: 'the blood',
  lymph: 'the lymph',
  plexus: 'the vertebral plexus',
} as const

/** What a button that does this says. */
export const describeAction = (action: Action): string => {
  switch (action.move) {
    case 'fix':
      return action.replaces === undefined
        ? `Fix ${cardTitle(action.adaptation)}`
        : `Fix ${cardTitle(action.adaptation)} in place of ${cardTitle(action.replaces)}`
    case 'turnDial':
      return `Turn the dial to ${action.to}`
    case 'divide':
      return 'Divide'
    case 'invade':
      return `Invade with ${cells(action.cells)}${action.onward === true ? ' and go on into the blood' : ''}`
    case 'intravasate':
      return `Enter ${ROUTE_NAMES[action.route]} with ${cells(action.cells)}${action.form === 'cluster' ? ' as a cluster' : ''}`
    case 'extravasate':
      return `Leave the vessel in the ${ORGAN_NAMES[action.at]}`
    case 'moveOn':
      return action.at === 'node'
        ? 'Pass on with the lymph to the lung'
        : `Break up the cluster in the ${PLACE_NAMES[action.at]}`
    case 'aggregate':
      return `Aggregate in the ${PLACE_NAMES[action.at]}`
    case 'colonise':
      return `Colonise the ${ORGAN_NAMES[action.at]}`
    case 'niche':
      return `Prepare a niche in the ${ORGAN_NAMES[action.at]}`
    case 'rest':
      return 'Rest'
    case 'undo':
      return 'Take back your last step'
    case 'done':
      return 'Done for this round'
  }
}
