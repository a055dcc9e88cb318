import { expect, test } from '@jest/globals'
import { CloudError } from '../../../../src/core/errors.ts'
import { type Roles, whenRoleIsKnown } from '../../../../src/targets/aws/ecs-express/roles.ts'
import { aContext } from '../../../support/engine.ts'

const roles: Roles = { execution: 'arn:aws:iam::111122223333:role/execution', infrastructure: 'infrastructure' }

const refused = (message: string): Promise<unknown> =>
  whenRoleIsKnown(roles, aContext(), () =>
    Promise.reject(new CloudError(message, { trouble: 'invalid', operation: 'ecs.CreateExpressGatewayService' })),
  )

test('an account that is new to ECS is told how to get what ECS works with', async () => {
  await expect(
    refused('Unable to assume the service linked role. Please verify that the ECS service linked role exists.'),
  ).rejects.toMatchObject({
    hint: expect.stringContaining('create-service-linked-role --aws-service-name ecs.amazonaws.com'),
  })
})

test('a role that stays unknown is told with what it must trust', async () => {
  await expect(refused('Cannot assume role infrastructure.')).rejects.toMatchObject({
    hint: expect.stringContaining('infrastructure ecs.amazonaws.com'),
  })
})
