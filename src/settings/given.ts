/** The given settings without those that are absent. */
type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

export function given<T extends object>(settings: T): Given<T>
export function given(settings: object): object {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined))
}

export const inSeconds = (ms: number | undefined): number | undefined => (ms === undefined ? undefined : ms / 1000)
