# Reads fio's JSON and its IOPS log; the log's intervals are the inner values, checked against fio's own total.
function fail(reason, what) { printf "@reason %s\n%s\n", reason, what > "/dev/stderr"; exit 1 }

FILENAME ~ /json$/ {
    if ($1 == "\"write\"") writing = 1
    if (writing && $1 == "\"iops\"" && total == "") total = $3 + 0
    next
}

{
    inner[++n] = $2 + 0
    if (n > 1) { weighted += $2 * ($1 - last); time += $1 - last }
    last = $1 + 0
}

function median(    i, j, kept) {
    for (i = 2; i <= n; i++) {
        kept = inner[i]
        for (j = i - 1; j > 0 && inner[j] > kept; j--) inner[j + 1] = inner[j]
        inner[j + 1] = kept
    }
    return n % 2 ? inner[(n + 1) / 2] : (inner[n / 2] + inner[n / 2 + 1]) / 2
}

END {
    if (n < 3 || !(total > 0) || time <= 0) fail("NOT_MEASURED", "fio did not measure: " n + 0 " intervals, " total + 0 " IOPS")
    ratio = weighted / time / total
    if (ratio < 0.75 || ratio > 1.25) fail("CONTRADICTION", "fio's intervals contradict its total of " total " IOPS by factor " ratio)
    for (i = 1; i <= n; i++) printf "@inner %.17g\n", inner[i] > "/dev/stderr"
    printf "%.17g\n", median()
}
