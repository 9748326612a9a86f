"""Writes the result file of an invented load test: jtl.py SAMPLES FILE"""

import random
import sys

LEVELS = {"login": 120, "search": 80, "cart": 60, "checkout": 200, "logout": 40}
HEADER = (
    "timeStamp,elapsed,label,responseCode,responseMessage,threadName,dataType,success,failureMessage,"
    "bytes,sentBytes,grpThreads,allThreads,URL,Latency,IdleTime,Connect"
)


def main(samples, name):
    chance = random.Random(7)
    labels = list(LEVELS)
    time = 1764000000000
    with open(name, "w") as file:
        print(HEADER, file=file)
        for i in range(samples):
            label = labels[i % len(labels)]
            time += chance.randrange(1, 4)
            elapsed = int(LEVELS[label] * (1 + chance.gammavariate(2, 0.1)))
            done = "200,OK" if chance.random() > 0.002 else "500,Internal Server Error"
            success = "true" if done == "200,OK" else "false"
            print(
                f"{time},{elapsed},{label},{done},Users 1-{i % 50 + 1},text,{success},,"
                f"{1000 + elapsed},120,50,50,https://shop.example/{label},{elapsed - 2},0,{elapsed % 3}",
                file=file,
            )


main(int(sys.argv[1]), sys.argv[2])
