import { expect, test } from '@jest/globals'
import type { Context } from '../../../../src/core/context.ts'
import { createSecrets } from '../../../../src/core/secrets.ts'
import type { RunService } from '../../../../src/gcp/run-types.ts'
import { discreet } from '../../../../src/targets/gcp/cloud-run/discreet.ts'
import type { CloudRunService } from '../../../../src/targets/gcp/cloud-run/service.ts'
import { systemClock } from '../../../../src/core/clock.ts'
import { silentLog } from '../../../../src/core/log.ts'

const context: Context = { clock: systemClock, log: silentLog, signal: new AbortController().signal }

const service: RunService = {
  template: {
    containers: [
      {
        env: [
          { name: 'TOKEN', value: 'hunter22' },
          { name: 'API_KEY', valueSource: { secretKeyRef: { secret: 'api-key', version: '1' } } },
          { name: 'RELEASE_ID', value: 'r1abcdefg' },
        ],
      },
      { env: [{ name: 'SIDECAR', value: 'of a sidecar' }] },
    ],
  },
}

const never = () => Promise.reject(new Error('not asked'))
const bare: CloudRunService = {
  get: () => Promise.resolve(service),
  create: () => Promise.resolve({ name: 'o', done: true }),
  patch: () => Promise.resolve({ name: 'o', done: true }),
  delete: never,
  revision: () => Promise.resolve(service.template ?? {}),
  revisions: never,
  wait: never,
  openTo: never,
  setOpenTo: never,
  missingPermissions: never,
}

test.each<[string, (service: CloudRunService) => Promise<unknown>]>([
  ['read of a service', (each) => each.get(context)],
  ['read of a revision', (each) => each.revision('r', context)],
  ['sent to a new service', (each) => each.create(service, { validateOnly: false }, context)],
  ['sent to a service', (each) => each.patch(service, ['template'], { validateOnly: true }, context)],
])('an environment that is %s is not shown from then on', async (_, ask) => {
  const secrets = createSecrets()
  await ask(discreet(bare, secrets))
  const printed = 'TOKEN=hunter22 SIDECAR="of a sidecar" RELEASE_ID=r1abcdefg\nAPI_KEY=whatever it is'
  expect(secrets.hide(printed)).toBe('TOKEN=*** SIDECAR="***" RELEASE_ID=r1abcdefg\nAPI_KEY=***')
})
