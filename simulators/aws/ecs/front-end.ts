// The URLs of Express services, and of the load balancers that an administrator has made for classic ones.
// documented: a target group without a healthy target routes to all of them, without any target the answer is 503, a target that does not
// answer is 502 or 504 (Elastic Load Balancing user guide, "Troubleshoot your Application Load Balancers", copy of November 2026).
// guess: what an address answers that leads nowhere yet.
import { answerWithin } from '../../container/answer.ts'
import type { Call, Reply, Simulator } from '../../kernel/types.ts'
import { places } from '../regions.ts'
import { countRequest } from './monitors.ts'
import type { Cloud } from './records.ts'
import type { Revision, Service, Share } from './service-records.ts'
import type { Task } from './task-records.ts'
import { targetOf } from './task-health.ts'

export function createFrontEnd(cloud: Cloud): Simulator {
  const express = places().map(
    ({ region, partition }) => `*.ecs.${region}.${partition === 'aws-cn' ? 'on.amazonwebservices.com.cn' : 'on.aws'}`,
  )
  return {
    name: 'elb',
    hosts: [...express, '*.elb.amazonaws.com', '*.elb.amazonaws.com.cn'],
    routes: [{ operation: 'elb.request', method: '*', path: '/{path=**}', handle: (call) => answer(cloud, call) }],
    refuse: (kind) => {
      if (kind === 'throttled') return html(503, 'Service Temporarily Unavailable')
      if (kind === 'denied') return html(403, 'Forbidden')
      if (kind === 'error-503') return html(503, 'Service Temporarily Unavailable')
      return kind === 'error-500' ? html(500, 'Internal Server Error') : html(404, 'Not Found')
    },
  }
}

const html = (status: number, text: string): Reply => ({
  status,
  headers: { 'content-type': 'text/html', server: 'awselb/2.0' },
  body: `<html><head><title>${status} ${text}</title></head><body><center><h1>${status} ${text}</h1></center></body></html>`,
})

async function answer(cloud: Cloud, call: Call): Promise<Reply> {
  const found = find(cloud, call.host.toLowerCase())
  if (!found) return html(404, 'Not Found')
  const { service, isTest } = found
  const task = chooseTask(cloud, service, isTest)
  if (!task) return html(503, 'Service Temporarily Unavailable')
  const reply = await forward(cloud, task, call)
  if (!isTest) countRequest(cloud, service, reply.status)
  return reply
}

interface Found {
  readonly service: Service
  readonly isTest: boolean
}

function find({ services, balancers }: Cloud, host: string): Found | undefined {
  const alive = [...services].filter(({ status }) => status.current !== 'INACTIVE')
  const express = alive.find((each) => each.express?.endpoint === host)
  if (express) return { service: express, isTest: false }
  const balancer = [...balancers].find((each) => each.host === host || each.testHost === host)
  const isBehind = ({ rollouts }: Service) =>
    rollouts
      .at(-1)
      ?.revision.workload.loadBalancers.some(({ targetGroupArn }) => targetGroupArn === balancer?.targetGroupArn)
  const service = balancer && alive.findLast(isBehind)
  return service && { service, isTest: balancer?.testHost === host }
}

function chooseTask(cloud: Cloud, { routes, revisions }: Service, isTest: boolean): Task | undefined {
  const { production, test } = routes.read()
  const shares = isTest ? test : production
  if (shares === undefined) return one(cloud, servingOf(revisions))
  const share = weighted(cloud, shares)
  return share && one(cloud, servingOf([share.revision]))
}

function weighted({ kernel }: Cloud, shares: readonly Share[]): Share | undefined {
  let left = kernel.random() * shares.reduce((all, { weight }) => all + weight, 0)
  return shares.find(({ weight }) => (left -= weight) < 0) ?? shares.at(-1)
}

function servingOf(revisions: readonly Revision[]): readonly Task[] {
  const registered = revisions
    .flatMap(({ tasks }) => tasks)
    .filter(({ status, desired }) => status === 'RUNNING' && desired === 'RUNNING')
  const healthy = registered.filter(({ target }) => target === 'healthy')
  return healthy.length > 0 ? healthy : registered
}

const one = ({ kernel }: Cloud, tasks: readonly Task[]): Task | undefined =>
  tasks[Math.floor(kernel.random() * tasks.length)]

async function forward(cloud: Cloud, task: Task, { method, url, headers, body }: Call): Promise<Reply> {
  const target = task.revision && targetOf(cloud, task.revision)
  const container = task.containers.find(({ definition }) => definition.name === target?.container)?.container
  const request = { method, path: `${url.pathname}${url.search}`, headers, body }
  const reply =
    container && (await answerWithin(container, request, { clock: cloud.kernel.clocks.platform, ms: 60_000 }))
  return reply === 'late' ? html(504, 'Gateway Time-out') : (reply ?? html(502, 'Bad Gateway'))
}
