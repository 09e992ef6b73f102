import type { Problem } from '../../server/protocol'

/** What came back over HTTP. */
export interface Answer<T> {
  status: number
  body: T & { problem?: Problem }
}

/** A server that can be asked over HTTP. */
export interface Posting {
  address: string
  post: <T>(path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer<T>>
}

export const answerIn = async <T>(response: Response): Promise<Answer<T>> => ({
  status: response.status,
  body: (await response.json()) as Answer<T>['body'],
})

/** Asks with JSON, or with nothing. */
export const post = async <T>(
  url: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer<T>> =>
  answerIn(
    await fetch(url, {
      method: 'POST',
      ...(body === undefined
        ? { headers }
        : {
            headers: { 'content-type': 'application/json', ...headers },
            body: JSON.stringify(body),
          }),
    }),
  )
