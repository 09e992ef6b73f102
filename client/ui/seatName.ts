export { seatName } from '../../game/public'
