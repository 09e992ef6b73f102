export { AskCard } from './AskCard'
export { createAsking } from './asking'
