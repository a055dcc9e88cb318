import { describe, expect, test } from '@jest/globals'
import { farewell } from '../../src/migration/farewell.ts'
import { aLeaving } from './a-leaving.ts'

const url = 'https://sh-0123456789abcdef0123456789abcdef.ecs.us-east-1.on.aws'
const domain = { name: 'shop.example.com', www: false, status: 'ACTIVE' }

const commandsOf = (instructions: ReturnType<typeof farewell>): string =>
  instructions.flatMap(({ commands }) => commands).join('\n')

describe('what is left to do after a migration', () => {
  test('ends with the exact command that removes the old service, and with what it costs until then', () => {
    const leaving = aLeaving()
    const last = farewell(leaving, { url }).at(-1)
    expect(last?.commands).toEqual([
      `aws apprunner delete-service --region us-east-1 --service-arn ${leaving.arn} --query Service.Status`,
    ])
    expect(last?.text.join()).toMatch(/costs as before/)
  })

  test('names both addresses, and the setting without which releases go on to App Runner', () => {
    const told = farewell(aLeaving(), { url }).flatMap(({ text }) => text)
    expect(told.join('\n')).toContain(url)
    expect(told.join('\n')).toContain('https://abcdefghij.us-east-1.awsapprunner.com')
    expect(told.join('\n')).toMatch(/aws-platform: ecs-express.*With auto, releases go to App Runner/)
  })

  test('says of a service that is paused that nobody is served by it', () => {
    const told = farewell(aLeaving({ isPaused: true }), { url })
    expect(told[0]?.text[0]).toContain('; https://abcdefghij.us-east-1.awsapprunner.com is paused still.')
    expect(told.at(-1)?.text).toEqual(['Once nobody wants it back. Tandem does not: it stays paused.'])
  })

  test('says nothing of domains where there are none', () => {
    expect(farewell(aLeaving(), { url }).map(({ title }) => title)).toEqual([
      'Look at the new service',
      'Switch the workflow',
      'Remove the old service',
    ])
  })

  test('has the certificate and the rule before the record of a domain', () => {
    const told = farewell(aLeaving({ domains: [domain] }), { url, cluster: 'shops' })
    expect(told.map(({ title }) => title).slice(1, 3)).toEqual([
      'Prepare the load balancer for shop.example.com',
      'Change the DNS records',
    ])
    const commands = commandsOf(told)
    expect(commands).toContain('arn:aws:ecs:us-east-1:111122223333:service/shops/shop')
    expect(commands).toContain("--domain-name 'shop.example.com'")
    expect(commands).toContain(`Values=${new URL(url).host},shop.example.com'`)
    expect(told[2]?.text[0]).toBe(
      `shop.example.com CNAME ${new URL(url).host} (now it leads to abcdefghij.us-east-1.awsapprunner.com)`,
    )
  })

  test('has one record for each name, and no more names in a rule than it takes', () => {
    const domains = ['a.com', 'b.com', 'c.com'].map((name) => ({ ...domain, name, www: true }))
    const told = farewell(aLeaving({ domains }), { url })
    expect(told[2]?.text.filter((line) => line.includes('CNAME ')).length).toBe(6)
    const [, values = ''] = /Values=([^']*)/.exec(commandsOf(told)) ?? []
    expect(values.split(',').length).toBe(5)
    expect(told[1]?.text.join()).toMatch(/make another one/)
  })

  test('says where the address of a private service is found, which stands in rule and record', () => {
    const told = farewell(aLeaving({ domains: [domain] }), {})
    expect(told[1]?.text).toContain('The last command says what ENDPOINT is.')
    expect(told[1]?.commands.at(-1)).toContain("--query 'service.activeConfigurations[0].ingressPaths[0].endpoint'")
    expect(told[2]?.text[0]).toContain('CNAME ENDPOINT')
  })

  test('is told of a private service too', () => {
    const { host: _none, ...leaving } = aLeaving()
    expect(farewell(leaving, {})[0]?.text).toEqual([expect.stringMatching(/^It is reached from its VPC alone\./)])
  })
})
