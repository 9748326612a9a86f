# Reads fio's JSON and its IOPS log; the log's intervals are the inner values, checked against fio's own totals.
# The log leaves out fio's first tenth of a second, in which a disk may stall: only what cannot be is a contradiction.
function fail(reason, what) { printf "@reason %s\n%s\n", reason, what > "/dev/stderr"; exit 1 }

FILENAME ~ /json$/ {
    if ($2 == "version\"") { gsub(/[",]/, "", $4); printf "@fact fio=%s\n", $4 > "/dev/stderr" }
    if ($1 == "\"write\"") writing = 1
    if (writing && $1 == "\"iops\"" && rate == "") rate = $3 + 0
    if (writing && $1 == "\"total_ios\"" && writes == "") writes = $3 + 0
    next
}

{
    inner[++n] = $2 + 0
    if (n > 1) { logged += $2 * ($1 - last) / 1000; seconds += ($1 - last) / 1000 }
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
    if (n < 3 || !(rate > 0) || seconds <= 0) fail("NOT_MEASURED", "fio did not measure: " n + 0 " intervals, " rate + 0 " IOPS")
    if (logged > 1.1 * writes || logged / seconds < 0.1 * rate)
        fail("CONTRADICTION", "fio logged " logged " of " writes " writes in " seconds " s at " rate " IOPS")
    for (i = 1; i <= n; i++) printf "@inner %.17g\n", inner[i] > "/dev/stderr"
    printf "%.17g\n", median()
}
