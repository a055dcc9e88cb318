import { newId, type Place } from './naming.ts'
import type { Balancer, Cloud } from './records.ts'

export type Checks = Partial<Pick<Balancer, 'healthCheckPath' | 'interval' | 'healthyThreshold' | 'unhealthyThreshold'>>

/** Makes a load balancer with two target groups, a production and a test listener. */
export function addBalancer(cloud: Cloud, { account, partition, region }: Place, checks: Checks): Balancer {
  const id = newId().slice(0, 10)
  const arn = (path: string) => `arn:${partition}:elasticloadbalancing:${region}:${account}:${path}`
  const suffix = partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com'
  const balancer: Balancer = {
    host: `lb-${id}.${region}.elb.${suffix}`,
    testHost: `test-${id}.${region}.elb.${suffix}`,
    targetGroupArn: arn(`targetgroup/blue-${id}/73e2d6bc24d8a067`),
    alternateTargetGroupArn: arn(`targetgroup/green-${id}/73e2d6bc24d8a068`),
    productionListenerRule: arn(`listener-rule/app/lb-${id}/50dc6c495c0c9188/f2f7dc8efc522ab2/9683b2d02a6cabee`),
    testListenerRule: arn(`listener-rule/app/lb-${id}/50dc6c495c0c9188/f2f7dc8efc522ab3/9683b2d02a6cabef`),
    healthCheckPath: '/',
    interval: 10,
    healthyThreshold: 2,
    unhealthyThreshold: 2,
    ...checks,
  }
  cloud.balancers.add(balancer)
  return balancer
}
