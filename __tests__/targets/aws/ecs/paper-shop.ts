import type { Found } from '../../../../src/targets/aws/ecs/found.ts'

export const digest = `sha256:${'a'.repeat(64)}`
export const repository = '111122223333.dkr.ecr.us-east-1.amazonaws.com/tandem/shop'
export const addresses = { url: 'https://shop.example.com', testUrl: 'https://test.example.com' }

const containers = [
  { name: 'web', image: `${repository}:one`, portMappings: [{ containerPort: 8080 }] },
  { name: 'proxy', image: 'public.ecr.aws/nginx/nginx:1', essential: false },
]
export const definition: Found['definition'] = {
  arn: 'arn:aws:ecs:us-east-1:111122223333:task-definition/shop:7',
  content: {
    family: 'shop',
    containerDefinitions: containers,
    cpu: '256',
    memory: '512',
    executionRoleArn: 'arn:aws:iam::111122223333:role/ecsTaskExecutionRole',
  },
  tags: {},
  active: true,
}
/** A service as a look finds it, without a cloud. */
export const shop: Found = {
  arn: 'arn:aws:ecs:us-east-1:111122223333:service/default/shop',
  status: 'ACTIVE',
  kind: { controller: 'ECS', isExpress: false, isFargate: true },
  configuration: { strategy: 'ROLLING', deploymentCircuitBreaker: { enable: true, rollback: true } },
  placement: { launchType: 'FARGATE' },
  isOld: false,
  hasTest: false,
  balanced: [{ container: 'web', port: 8080 }],
  desired: 2,
  tags: {},
  container: 'web',
  definition,
  running: [{ definition: definition.arn, tasks: 2 }],
}
