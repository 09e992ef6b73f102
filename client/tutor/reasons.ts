/** The words of explanations and hints. Load it with `loadReasons`: no page needs it to begin with. */
export { explainThought, hintOf } from '../../game/public'
