export { DEBRIEF_QUESTIONS, QUESTIONS } from '../../game/public'
