import { givenInRun, type Given, type Leaving, type Part, type Row } from './leaving.ts'

/** How many of them run. App Runner counts the requests at a time that an instance has; Express Mode does not know that measure. */
export function scalingPart({ scaling, isPaused }: Leaving, { service }: Given): Part {
  const { min, max, concurrency } = scaling
  const { minInstances, maxInstances } = service
  const isGiven = minInstances !== undefined || maxInstances !== undefined
  const idle =
    'App Runner bills an idle instance for its memory alone; a task of ECS costs the same whether it is idle or not'
  return {
    settings: { minInstances: min, maxInstances: max },
    rows: [
      {
        setting: 'instances',
        appRunner: `${min} to ${max}`,
        express: `${minInstances ?? min} to ${maxInstances ?? max} tasks`,
        note: isGiven ? `${givenInRun}; ${idle}` : idle,
      },
      concurrencyRow(concurrency),
      ...(isPaused ? [pausedRow] : []),
    ],
  }
}

const concurrencyRow = (now: number): Row => ({
  setting: 'scales out',
  appRunner: `above ${now} requests at a time each`,
  express: 'above 60 % CPU',
  note: 'Express Mode has no such measure: watch how many tasks it starts, and set min-instances for what comes suddenly',
})

const pausedRow: Row = {
  setting: 'state',
  appRunner: 'paused',
  express: 'runs',
  note: 'Express Mode has no pause: the new service runs, and costs, from its creation',
}
