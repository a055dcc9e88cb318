import type { Probe } from '../core/unit.ts'
import type { PlainSettings } from '../targets/aws/app-runner/settings.ts'
import { givenInRun, type Given, type Leaving, type Part } from './leaving.ts'

/** Of Express Mode, and not to be changed there (developer guide, resources created by Express Mode services, November 2026). */
const rhythm = 'every 30 s; healthy after 5 good answers, unhealthy after 2 bad ones; 300 s for the start'

/** Express Mode asks one path over HTTP; everything else of the check is its own. */
export function healthPart({ settings: { health } }: Leaving, { service }: Given): Part {
  const given = service.startupProbe ?? service.livenessProbe
  const path = given?.path ?? pathOf(health)
  return {
    settings: { startupProbe: { kind: 'http', path } satisfies Probe },
    rows: [
      {
        setting: 'health check',
        appRunner: `${health.protocol === 'HTTP' ? `GET ${health.path}` : 'TCP'} ${timesOf(health)}`,
        express: `GET ${path} ${rhythm}`,
        ...noteOn(health, given, path),
      },
    ],
  }
}

const pathOf = ({ protocol, path }: PlainSettings['health']): string => (protocol === 'HTTP' ? path : '/')

const timesOf = ({ interval, timeout, healthy, unhealthy }: PlainSettings['health']): string =>
  `every ${interval} s, within ${timeout} s; healthy after ${healthy}, unhealthy after ${unhealthy}`

function noteOn(health: PlainSettings['health'], given: Probe | undefined, path: string) {
  if (given !== undefined) return { note: givenInRun }
  return health.protocol === 'HTTP'
    ? {}
    : { note: `Express Mode checks over HTTP alone: ${path} has to answer 200, or give startup-probe: /PATH` }
}
