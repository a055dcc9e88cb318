/** Where App Runner is: https://docs.aws.amazon.com/general/latest/gr/apprunner.html (November 2026). It takes no new customers, so the list is not expected to grow. */
export const appRunnerRegions: readonly string[] =
  `us-east-1 us-east-2 us-west-2 ap-south-1 ap-southeast-1 ap-southeast-2 ap-northeast-1
  eu-central-1 eu-west-1 eu-west-2 eu-west-3`.split(/\s+/)
