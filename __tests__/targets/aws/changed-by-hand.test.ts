import { describe, expect, test } from '@jest/globals'
import { markServing } from '../../../src/core/serving.ts'
import type { Observed } from '../../../src/core/target.ts'
import * as appRunnerMark from '../../../src/targets/aws/app-runner/mark.ts'
import * as appRunnerSettings from '../../../src/targets/aws/app-runner/settings.ts'
import * as appRunner from '../../../src/targets/aws/app-runner/view.ts'
import * as expressMark from '../../../src/targets/aws/ecs-express/mark.ts'
import { observed as observedExpress } from '../../../src/targets/aws/ecs-express/observe.ts'
import * as expressSettings from '../../../src/targets/aws/ecs-express/settings.ts'
import * as onAppRunner from './app-runner/a-service.ts'
import * as onExpress from './ecs-express/a-service.ts'

const finished = {
  release: 'r2',
  order: 2,
  version: '2.0.0',
  run: 'https://run.example',
  phase: 'done',
  created: false,
  settingsHash: 'h',
  asked: 'a',
  step: 'r2-finished-finish-1',
  digest: 'sha256:index',
} as const

/** As the release has left it, with its name in the environment. */
const environment = { RELEASE_ID: 'r2', RELEASE_VERSION: '2.0.0', LOG_LEVEL: 'info' }

function seenOnAppRunner(changes: Partial<appRunnerSettings.RunSettings>, { live = true } = {}): Observed {
  const settings = onAppRunner.running(environment, { image: onAppRunner.imageOf('2') })
  const mark = { ...finished, ...(live ? { live: appRunnerSettings.liveHash(settings) } : {}) }
  const tags = appRunnerMark.writeMark(mark, {})
  const operations = ['UPDATE_SERVICE SUCCEEDED op-2', 'CREATE_SERVICE SUCCEEDED op-1']
  return appRunner.observed(onAppRunner.shown({ settings: { ...settings, ...changes }, tags, operations }), undefined)
}

function seenOnExpress(changes: Partial<expressSettings.RunSettings>, { live = true } = {}): Observed {
  const settings = onExpress.running(environment)
  const mark = { ...finished, ...(live ? { live: expressSettings.liveHash(settings) } : {}) }
  const revision = 'arn:revision/2'
  return observedExpress({
    kind: 'express',
    remembered: [],
    service: { activeConfigurations: [onExpress.shown({ ...settings, ...changes }, revision)] },
    tags: expressMark.writeMark(mark, {}),
    deployments: [{ arn: 'arn:deployment/2', target: revision, status: 'SUCCESSFUL' }],
    contents: {},
    isOld: true,
  })
}

/** Both keep the environment of what they replace, and with it the name of the release, when somebody gives them another image. */
const platforms = [
  ['App Runner', seenOnAppRunner, onAppRunner.imageOf('1')],
  ['ECS Express Mode', seenOnExpress, '111122223333.dkr.ecr.us-east-1.amazonaws.com/shop@sha256:before'],
] as const

describe.each(platforms)('the mark of a finished release on %s', (_name, seen, older) => {
  test('tells what users have as long as that is what the release has left', () => {
    expect(markServing(seen({}))).toMatchObject({ version: '2.0.0', digest: 'sha256:index' })
  })

  test('says nothing of it once somebody has put the image of before there by hand', () => {
    const changed = seen({ image: older })
    expect(markServing(changed)).toBeUndefined()
    expect(changed.live).toEqual([expect.objectContaining({ digest: older.slice(older.indexOf('@') + 1) })])
  })

  test('says nothing of it where it does not tell what it left', () => {
    expect(markServing(seen({}, { live: false }))).toBeUndefined()
  })
})
