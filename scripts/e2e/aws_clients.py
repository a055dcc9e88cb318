"""AWS's command line and Python library against the local clouds.

Needs boto3, the command `aws` (or the path of it in AWS_COMMAND), and the environment that `npm run clouds` prints. Prints a line for each
check; exit code 0 when all hold.
"""

import base64
import json
import os
import subprocess
import sys
import time
import urllib.request

import boto3
from botocore.exceptions import WaiterError

ROLE = "arn:aws:iam::111122223333:role/github-deploy"
COMMAND = os.environ.get("AWS_COMMAND", "aws")


def job_token(audience):
    url = f"{os.environ['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience={audience}"
    request = urllib.request.Request(url, headers={"Authorization": f"Bearer {os.environ['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}"})
    with urllib.request.urlopen(request) as response:
        return json.load(response)["value"]


def aws(*arguments, **environment):
    """Runs the command line; returns its answer as JSON, or its complaint."""
    done = subprocess.run([COMMAND, *arguments, "--output", "json"], capture_output=True, text=True, env={**os.environ, **environment})
    return json.loads(done.stdout) if done.returncode == 0 and done.stdout else done.stderr.strip()


def assumed():
    # A first try may fail to reach the issuer: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
    for _ in range(3):
        token = job_token("sts.amazonaws.com")
        arguments = ["--role-arn", ROLE, "--role-session-name", "e2e", "--web-identity-token", token]
        reply = aws("sts", "assume-role-with-web-identity", *arguments)
        if isinstance(reply, dict):
            break
    keys = reply["Credentials"]
    return {
        "AWS_ACCESS_KEY_ID": keys["AccessKeyId"],
        "AWS_SECRET_ACCESS_KEY": keys["SecretAccessKey"],
        "AWS_SESSION_TOKEN": keys["SessionToken"],
    }


def refused_audience():
    arguments = ["--role-arn", ROLE, "--role-session-name", "e2e", "--web-identity-token", job_token("other")]
    return aws("sts", "assume-role-with-web-identity", *arguments)


def checks():
    keys = assumed()
    me = aws("sts", "get-caller-identity", **keys)
    token = aws("ecr", "get-authorization-token", **keys)["authorizationData"][0]["authorizationToken"]
    yield "a job's token becomes the role's credentials", me["Arn"].endswith(":assumed-role/github-deploy/e2e")
    yield "another audience is refused", "Incorrect token audience" in refused_audience()
    yield "a registry token is AWS:password", base64.b64decode(token).startswith(b"AWS:")
    yield "the deployer reads no secret", "secretsmanager:GetSecretValue" in str(aws("secretsmanager", "get-secret-value", "--secret-id", "moto", **keys))
    yield "the deployer may not pass any role to any service", "implicitDeny" in str(simulated())
    yield "keys are not known in another partition", "UnrecognizedClientException" in str(aws("ecr", "describe-repositories", "--region", "us-gov-west-1"))
    yield "services of App Runner are listed", "ServiceSummaryList" in aws("apprunner", "list-services", **keys)


def simulated():
    return aws("iam", "simulate-principal-policy", "--policy-source-arn", ROLE, "--action-names", "iam:PassRole")


def pages(service, operation, member, size, **parameters):
    """What a paginator of the library finds when it is given little at a time, page by page."""
    config = {"PageSize": size}
    found = boto3.client(service).get_paginator(operation).paginate(PaginationConfig=config, **parameters)
    return [page[member] for page in found]


def paginated():
    ecr, logs, ssm, secrets = (boto3.client(name) for name in ("ecr", "logs", "ssm", "secretsmanager"))
    for name in ("a", "b", "c"):
        ecr.create_repository(repositoryName=f"boto/{name}")
        logs.create_log_group(logGroupName=f"/boto/{name}")
        ssm.put_parameter(Name=f"/boto/{name}", Value="v", Type="String")
        secrets.create_secret(Name=f"boto/{name}", SecretString="v")
    logs.create_log_stream(logGroupName="/boto/a", logStreamName="s")
    now = int(time.time() * 1000)
    events = [{"timestamp": now + number, "message": str(number)} for number in range(3)]
    logs.put_log_events(logGroupName="/boto/a", logStreamName="s", logEvents=events)
    # A repository and a line may be seen some time after they were made.
    time.sleep(2)
    yield "ECR's repositories, page by page", pages("ecr", "describe_repositories", "repositories", 2)
    yield "log groups, page by page", pages("logs", "describe_log_groups", "logGroups", 2, logGroupNamePrefix="/boto")
    yield "lines, page by page", pages("logs", "filter_log_events", "events", 2, logGroupName="/boto/a")
    yield "parameters, page by page", pages("ssm", "describe_parameters", "Parameters", 2)
    yield "secrets, page by page", pages("secretsmanager", "list_secrets", "SecretList", 2)


def waited(role):
    try:
        boto3.client("iam").get_waiter("role_exists").wait(RoleName=role, WaiterConfig={"Delay": 1, "MaxAttempts": 2})
        return True
    except WaiterError:
        return False


def all_checks():
    yield from checks()
    for name, found in paginated():
        yield name, [len(page) for page in found] == [2, 1]
    yield "the waiter for a role finds it", waited("github-deploy")
    yield "and gives up on one that is not there", not waited("none")


def main():
    results = list(all_checks())
    for name, holds in results:
        print(f"{'ok' if holds else 'FAILED'}  {name}")
    sys.exit(0 if all(holds for _, holds in results) else 1)


main()
