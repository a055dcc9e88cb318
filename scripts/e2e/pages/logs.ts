import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  CreateLogStreamCommand,
  paginateDescribeLogGroups,
  paginateDescribeLogStreams,
  paginateFilterLogEvents,
  paginateGetLogEvents,
  PutLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs'
import type { Clouds } from '../../../simulators/clouds.ts'
import type { Check } from '../client.ts'
import { finds, names, type Settings } from './pages.ts'

export async function logPages({ kernel }: Clouds, settings: Settings): Promise<Check[]> {
  const client = new CloudWatchLogsClient(settings)
  const logGroupName = '/pages/first'
  for (const name of names) await client.send(new CreateLogGroupCommand({ logGroupName: `/pages/${name}` }))
  for (const name of names) {
    await client.send(new CreateLogStreamCommand({ logGroupName, logStreamName: name }))
    const logEvents = [{ timestamp: Date.now(), message: name }]
    await client.send(new PutLogEventsCommand({ logGroupName, logStreamName: name, logEvents }))
  }
  // Lines come up to half a minute late.
  await kernel.clocks.platform.sleep(31_000)
  const paging = { client, pageSize: 1 }
  return [
    await finds(
      'Logs: groups',
      names.map((name) => `/pages/${name}`),
      paginateDescribeLogGroups(paging, { logGroupNamePrefix: '/pages/' }),
      (page) => page.logGroups?.map((each) => each.logGroupName),
    ),
    await finds('Logs: streams', names, paginateDescribeLogStreams(paging, { logGroupName }), (page) =>
      page.logStreams?.map((each) => each.logStreamName),
    ),
    await finds(
      'Logs: lines of a stream',
      ['first'],
      paginateGetLogEvents(
        { ...paging, stopOnSameToken: true },
        { logGroupName, logStreamName: 'first', startFromHead: true },
      ),
      (page) => page.events?.map((each) => each.message),
    ),
    await finds('Logs: lines', names, paginateFilterLogEvents(paging, { logGroupName }), (page) =>
      page.events?.map((each) => each.message),
    ),
  ]
}
