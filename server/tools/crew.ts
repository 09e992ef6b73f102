import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'

/** Worker threads that share out tasks. */
export interface Crew<Task, Answer> {
  /** @returns the answers in the order of the tasks, whoever was the first to finish */
  all: (tasks: readonly Task[]) => Promise<Answer[]>
  close: () => Promise<void>
}

/**
 * @param program a built file whose default export answers one task
 * @param data what the program finds in `workerData`
 * @param threads as many as there are cores, unless told
 */
export const crewOf = <Task, Answer>(
  program: string,
  data: unknown = null,
  threads = availableParallelism(),
): Crew<Task, Answer> => {
  const pool = new Piscina<Task, Answer>({
    filename: program,
    minThreads: threads,
    maxThreads: threads,
    workerData: data,
  })
  return {
    all: (tasks) => Promise.all(tasks.map((task) => pool.run(task))),
    close: () => pool.destroy(),
  }
}
