import { ourPrefix, type Tags } from '../targets/aws/tags.ts'
import { givenInRun, type Given, type Leaving, none, type Part, type Row } from './leaving.ts'

/** What is left: mostly what has no counterpart. */
export function othersPart(leaving: Leaving, { service, cluster }: Given): Part {
  const { settings, tags, kmsKey } = leaving
  const labels = userTags(tags)
  return {
    settings: { labels },
    rows: [
      ...tagRows(labels, service.labels),
      logRow(leaving, cluster),
      ...without(
        settings.autoDeployments,
        'automatic deployments',
        'on',
        'a push alone deploys nothing any more: release with Tandem',
      ),
      ...without(
        settings.observability !== undefined,
        'tracing',
        settings.observability ?? '',
        'X-Ray needs a collector beside the container: a task definition of your own, aws-platform: ecs',
      ),
      ...without(
        kmsKey !== undefined,
        'KMS key',
        kmsKey ?? '',
        "App Runner encrypts its copy of the image with it; ECS pulls from ECR, which has the repository's own key",
      ),
    ],
  }
}

/** Names as of November 2026: App Runner's developer guide, monitoring with CloudWatch Logs; ECS's, resources created by Express Mode services. */
function logRow({ arn, name }: Leaving, cluster = 'default'): Row {
  const id = arn.split('/').at(-1)
  return {
    setting: 'logs and metrics',
    appRunner: `/aws/apprunner/${name}/${id}/application, AWS/AppRunner`,
    express: `/aws/ecs/${cluster.split('/').at(-1)}/${name}-…, AWS/ECS and AWS/ApplicationELB`,
    note: 'alarms, filters and dashboards of the old ones see nothing of the new service',
  }
}

/** Without ours and AWS's own. */
const userTags = (tags: Tags): Record<string, string> =>
  Object.fromEntries(Object.entries(tags).filter(([key]) => !key.startsWith(ourPrefix) && !key.startsWith('aws:')))

function tagRows(now: Tags, given: Tags | undefined): Row[] {
  const names = Object.keys(now)
  if (names.length === 0 && given === undefined) return []
  const after = [...new Set([...names, ...Object.keys(given ?? {})])]
  return [
    {
      setting: 'tags',
      appRunner: list(names),
      express: list(after),
      ...(given === undefined ? {} : { note: `merged with what is ${givenInRun}` }),
    },
  ]
}

const list = (names: readonly string[]): string => (names.length === 0 ? none : names.join(', '))

const without = (isThere: boolean, setting: string, appRunner: string, note: string): Row[] =>
  isThere ? [{ setting, appRunner, express: none, note }] : []
