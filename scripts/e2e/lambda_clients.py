"""Lambda of the local clouds, asked by AWS's Python library and command line: shapes, waiters, paginators, a canary on an alias.

Needs boto3, the command `aws` (or its path in AWS_COMMAND), two images in ECR (IMAGE_1, IMAGE_2, and INDEX, which is refused), the execution
role in FUNCTION_ROLE, and the environment that `npm run clouds` prints. Prints a line for each check; exit code 0 when all hold.
"""

import json
import os
import subprocess
import sys
import urllib.error
import urllib.request

import boto3
from botocore.exceptions import ClientError, WaiterError

COMMAND = os.environ.get("AWS_COMMAND", "aws")
ROLE = os.environ["FUNCTION_ROLE"]
ONE, TWO, INDEX = (os.environ[name] for name in ("IMAGE_1", "IMAGE_2", "INDEX"))
NAME = "boto"
functions = boto3.client("lambda")


def aws(*arguments):
    done = subprocess.run([COMMAND, "lambda", *arguments, "--output", "json"], capture_output=True, text=True)
    return json.loads(done.stdout) if done.returncode == 0 and done.stdout else done.stdout + done.stderr


def refused(call, **parameters):
    try:
        call(**parameters)
    except ClientError as error:
        return error.response["Error"]["Code"], error.response["Error"]["Message"]
    return None, ""


def wait(name, **parameters):
    functions.get_waiter(name).wait(FunctionName=NAME, **parameters, WaiterConfig={"Delay": 1, "MaxAttempts": 60})


def create(uri):
    return functions.create_function(FunctionName=NAME, PackageType="Image", Code={"ImageUri": uri}, Role=ROLE, Timeout=10)


def get(url):
    try:
        with urllib.request.urlopen(url) as response:
            return json.load(response)
    except urllib.error.HTTPError as error:
        return error.code


def created():
    yield "an index is refused", "is not supported" in refused(functions.create_function, FunctionName=NAME, PackageType="Image", Code={"ImageUri": INDEX}, Role=ROLE)[1]
    yield "a new function is Pending", create(ONE)["State"] == "Pending"
    wait("function_exists")
    wait("function_active_v2")
    yield "the waiter sees it Active", functions.get_function(FunctionName=NAME)["Configuration"]["State"] == "Active"
    answer = functions.invoke(FunctionName=NAME, Payload=json.dumps({"order": 1}))
    yield "it answers", json.load(answer["Payload"])["version"] == "1" and answer["ExecutedVersion"] == "$LATEST"


def released():
    first = functions.publish_version(FunctionName=NAME)["Version"]
    updated = functions.update_function_code(FunctionName=NAME, ImageUri=TWO)
    yield "an update is in progress", updated["LastUpdateStatus"] == "InProgress"
    yield "another is refused meanwhile", refused(functions.update_function_configuration, FunctionName=NAME, Timeout=9)[0] == "ResourceConflictException"
    wait("function_updated_v2")
    second = functions.publish_version(FunctionName=NAME, CodeSha256=updated["CodeSha256"])["Version"]
    wait("published_version_active", Qualifier=second)
    yield "versions are numbered", (first, second) == ("1", "2")
    alias = functions.create_alias(FunctionName=NAME, Name="live", FunctionVersion=first)
    stale = functions.update_alias(FunctionName=NAME, Name="live", FunctionVersion=first, RoutingConfig={"AdditionalVersionWeights": {second: 0.5}})
    yield "an alias has a revision for each change", alias["RevisionId"] != stale["RevisionId"]
    url = functions.create_function_url_config(FunctionName=NAME, Qualifier="live", AuthType="NONE")["FunctionUrl"]
    yield "a URL is forbidden without permissions", get(url) == 403
    permit = {"FunctionName": NAME, "Qualifier": "live", "Principal": "*"}
    functions.add_permission(**permit, StatementId="url", Action="lambda:InvokeFunctionUrl", FunctionUrlAuthType="NONE")
    functions.add_permission(**permit, StatementId="call", Action="lambda:InvokeFunction", InvokedViaFunctionUrl=True)
    answers = [get(url) for _ in range(30)]
    seen = {each["version"] if isinstance(each, dict) else str(each) for each in answers}
    yield f"both versions answer at its URL: {sorted(seen)}", seen >= {"1", "2"}
    functions.update_alias(FunctionName=NAME, Name="live", FunctionVersion=second, RoutingConfig={"AdditionalVersionWeights": {}})
    pages = functions.get_paginator("list_versions_by_function").paginate(FunctionName=NAME, PaginationConfig={"PageSize": 2})
    yield "versions, page by page", [len(page["Versions"]) for page in pages] == [2, 1]
    mapping = functions.create_event_source_mapping(FunctionName=f"{NAME}:live", EventSourceArn="arn:aws:sqs:us-east-1:111122223333:boto")
    yield "an event source mapping keeps the alias", mapping["FunctionArn"].endswith(":boto:live")


def commanded():
    read = aws("get-function", "--function-name", NAME, "--qualifier", "live")
    yield "the command reads back what the alias leads to", read["Code"]["ResolvedImageUri"] == TWO and read["Configuration"]["Version"] == "2"
    yield "it lists the alias", aws("list-aliases", "--function-name", NAME)["Aliases"][0]["FunctionVersion"] == "2"
    arn = read["Configuration"]["FunctionArn"].removesuffix(":live")
    aws("tag-resource", "--resource", arn, "--tags", "team=a b,mark=ü")
    yield "tags are read back", aws("list-tags", "--resource", arn)["Tags"] == {"team": "a b", "mark": "ü"}
    yield "the policy is JSON", len(json.loads(aws("get-policy", "--function-name", NAME, "--qualifier", "live")["Policy"])["Statement"]) == 2
    aws("delete-function", "--function-name", NAME)
    yield "what is deleted is not found", "Function not found" in str(aws("get-function", "--function-name", NAME))


def failed():
    try:
        functions.get_waiter("function_exists").wait(FunctionName="none", WaiterConfig={"Delay": 1, "MaxAttempts": 2})
    except WaiterError:
        yield "the waiter gives up on a function that is not there", True


def main():
    results = []
    for part in (created, released, commanded, failed):
        for name, holds in part():
            print(f"{'ok' if holds else 'FAILED'}  {name}", flush=True)
            results.append(holds)
    sys.exit(0 if all(results) else 1)


main()
