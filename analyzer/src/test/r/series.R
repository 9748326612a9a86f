# Makes small invented series of every kind that the analyzer must cope with, writes them as foreign
# files, and computes with R what the analyzer's tests compare. Base R (4.2) only; the seed is fixed.
#
#   Rscript analyzer/src/test/r/series.R analyzer/src/test/resources/dev/tare/analyzer/series

set.seed(20261128)
into <- commandArgs(trailingOnly = TRUE)[1]
start <- 1795395600

steady <- function(n, level, cov) level * (1 + cov * rnorm(n))
drift <- function(n, level, cov, rise) steady(n, level, cov) * seq(1, 1 + rise, length.out = n)
step_at <- function(n, level, cov, after, factor) steady(n, level, cov) * ifelse(seq_len(n) > after, factor, 1)
two_modes <- function(n, level, cov, factor) steady(n, level, cov) * ifelse(runif(n) < 0.4, factor, 1)
quantised <- function(x, quantum) round(x / quantum) * quantum
correlated <- function(n, level, cov, rho) level * (1 + cov * as.numeric(arima.sim(list(ar = rho), n)))
outliers <- function(x, at, factor) replace(x, at, x[at] * factor)

series <- list()
add <- function(dataset, benchmark, platform, unit, better, x, digits) {
  series[[length(series) + 1]] <<- list(
    dataset = dataset, benchmark = benchmark, platform = platform, unit = unit, better = better,
    x = round(x, digits))
}

add("classic", "cpu", "native", "KFLOPS", "higher", steady(48, 3.4e6, 0.004), 3)
add("classic", "cpu", "docker", "KFLOPS", "higher", drift(48, 3.3e6, 0.004, 0.06), 3)
add("classic", "cpu", "kvm", "KFLOPS", "higher", step_at(48, 3.2e6, 0.005, 30, 0.93), 3)
add("classic", "mem", "native", "s", "lower", quantised(steady(48, 0.336, 0.004), 0.001), 3)
add("classic", "mem", "docker", "s", "lower", two_modes(48, 0.341, 0.003, 1.2), 6)
add("classic", "mem", "kvm", "s", "lower", quantised(steady(48, 0.339, 0.004), 0.001), 3)
add("classic", "disk-random", "native", "IOPS", "higher", correlated(48, 820, 0.02, 0.6), 4)
add("classic", "disk-random", "docker", "IOPS", "higher", correlated(40, 790, 0.02, 0.8), 4)
add("classic", "fork", "native", "s", "lower", outliers(steady(60, 0.8, 0.01), c(9, 33, 34), 1.4), 6)
add("classic", "fork", "docker", "s", "lower", outliers(steady(60, 0.81, 0.01), 51, 0.5), 6)
add("classic", "fork-spawn", "native", "s", "lower", rep(0.25, 12), 2)
add("classic", "fork-spawn", "docker", "s", "lower", steady(12, 0.26, 0.02), 6)
add("wide", "cpu", "native", "events/s", "higher", steady(30, 1160, 0.01), 2)
add("wide", "cpu", "docker", "events/s", "higher", steady(30, 1150, 0.01), 2)
add("wide", "fork", "native", "s", "lower", steady(30, 0.49, 0.02), 3)
add("wide", "fork", "docker", "s", "lower", steady(30, 0.55, 0.03), 3)
add("odd", "mem", "native", "s", "lower", steady(20, 0.5, 0.01), 4)
add("odd", "mem", "docker", "s", "lower", steady(20, 0.52, 0.01), 4)
add("odd", "cpu", "native", "KFLOPS", "higher", steady(20, 20900, 0.02), -2)
add("odd", "cpu", "docker", "KFLOPS", "higher", steady(20, 19500, 0.02), -2)

# Files, as other people's scripts leave them.

text <- function(x) format(x, digits = 15, trim = TRUE, scientific = FALSE, drop0trailing = TRUE)
times <- function(x) start + 40 * seq_along(x)
of <- function(dataset, benchmark, platform) {
  Filter(function(s) s$dataset == dataset && s$benchmark == benchmark && s$platform == platform, series)[[1]]$x
}
save <- function(folder, name, lines, end = "\n") {
  dir.create(file.path(into, folder), showWarnings = FALSE, recursive = TRUE)
  file <- file(file.path(into, folder, name), "wb")
  writeChar(paste0(paste(lines, collapse = end), end), file, eos = NULL, useBytes = TRUE)
  close(file)
}

for (s in Filter(function(s) s$dataset == "classic", series)) {
  save("classic", paste0(s$platform, "-", s$benchmark, ".csv"),
       c("time,value", paste(times(s$x), text(s$x), sep = ",")))
}
for (platform in c("native", "docker")) {
  cpu <- of("wide", "cpu", platform)
  save("wide", paste0(platform, "-results.csv"),
       c("time,cpu,fork,uplink", paste(times(cpu), text(cpu), text(of("wide", "fork", platform)), "", sep = ",")))
}
mem <- of("odd", "mem", "native") # byte order mark, CRLF, semicolons, decimal commas
save("odd", "native-mem.csv",
     c("\xef\xbb\xbftime;value", paste(times(mem), sub(".", ",", text(mem), fixed = TRUE), sep = ";")), "\r\n")
mem <- of("odd", "mem", "docker") # tabs, no header, no leading zeros, two failed runs
rows <- paste(times(mem), sub("^0", "", text(mem)), sep = "\t")
save("odd", "docker-mem.csv", append(rows, c("1795396010\t", "1795396020\tfailed"), 10))
cpu <- of("odd", "cpu", "native") # a suffix, a repeated header and an empty line
rows <- paste(times(cpu), paste0(text(cpu / 1000), "k"), sep = ",")
save("odd", "native-cpu.csv", append(c("time,value", rows), c("", "time,value"), 11))
cpu <- of("odd", "cpu", "docker") # milliseconds and blanks
save("odd", "docker-cpu.csv", c("time, value", paste0(text(1000 * times(cpu)), ", ", text(cpu))))

# Reference numbers.

number <- function(x) ifelse(is.finite(x), format(x, digits = 15, trim = TRUE), "")
table_of <- function(rows, name) {
  write.csv(do.call(rbind, lapply(rows, function(r) as.data.frame(r, check.names = FALSE))),
            file.path(into, name), row.names = FALSE, quote = FALSE)
}

mann_kendall <- function(x) {
  n <- length(x)
  s <- sum(sign(outer(x, x, function(a, b) b - a))[upper.tri(diag(n))])
  ties <- as.numeric(table(x))
  variance <- (n * (n - 1) * (2 * n + 5) - sum(ties * (ties - 1) * (2 * ties + 5))) / 18
  z <- (s - sign(s)) / sqrt(variance)
  list(mk_S = s, mk_var = variance, mk_z = z, mk_p = 2 * pnorm(-abs(z)))
}

sen <- function(x) {
  slopes <- outer(seq_along(x), seq_along(x), Vectorize(function(i, j) (x[j] - x[i]) / (j - i)))
  median(slopes[upper.tri(slopes)])
}

pettitt <- function(x) {
  n <- length(x)
  u <- sapply(seq_len(n - 1), function(t) sum(sign(outer(x[1:t], x[(t + 1):n], "-"))))
  k <- max(abs(u))
  list(pettitt_K = k, pettitt_after_index = which.max(abs(u)),
       pettitt_p_approx = min(1, 2 * exp(-6 * k^2 / (n^3 + n^2))))
}

statistics <- function(s) {
  x <- s$x
  q <- quantile(x, c(0.25, 0.75), names = FALSE, type = 7)
  iqr <- q[2] - q[1]
  lags <- Box.test(x, lag = 5, type = "Ljung-Box")
  numbers <- c(
    list(n = length(x), min = min(x), max = max(x), mean = mean(x), sd = sd(x), cov = sd(x) / mean(x),
         median = median(x), mad_raw = mad(x, constant = 1), mad_scaled = mad(x), q25_t7 = q[1],
         q75_t7 = q[2], iqr_t7 = iqr, fence_lo = q[1] - 1.5 * iqr, fence_hi = q[2] + 1.5 * iqr,
         out_low = sum(x < q[1] - 1.5 * iqr), out_high = sum(x > q[2] + 1.5 * iqr),
         far_out = sum(x < q[1] - 3 * iqr | x > q[2] + 3 * iqr),
         out_mad35 = sum(abs(x - median(x)) / mad(x) > 3.5), distinct = length(unique(x)),
         min_step = if (length(unique(x)) > 1) min(diff(sort(unique(x)))) else NA,
         acf1 = acf(x, lag.max = 1, plot = FALSE)$acf[2], ljung_box5 = unname(lags$statistic),
         ljung_box5_p = lags$p.value),
    mann_kendall(x), list(sen_slope = sen(x)), pettitt(x))
  c(s[c("dataset", "benchmark", "platform", "unit", "better")], lapply(numbers, number))
}

pair <- function(a, b) {
  test <- suppressWarnings(wilcox.test(a$x, b$x))
  wins <- unname(test$statistic) / (length(a$x) * length(b$x))
  list(dataset = a$dataset, benchmark = a$benchmark, a = a$platform, b = b$platform,
       n_a = length(a$x), n_b = length(b$x), median_a = median(a$x), median_b = median(b$x),
       ratio_medians = median(a$x) / median(b$x), W = unname(test$statistic), mw_p = test$p.value,
       cliffs_delta = 2 * wins - 1, vargha_delaney_a12 = wins)
}

pairs <- list()
for (i in seq_along(series)) for (j in seq_along(series)) {
  a <- series[[i]]
  b <- series[[j]]
  if (i < j && a$dataset == b$dataset && a$benchmark == b$benchmark) pairs[[length(pairs) + 1]] <- pair(a, b)
}
families <- sapply(pairs, function(p) p$dataset)
holm <- ave(sapply(pairs, function(p) p$mw_p), families, FUN = function(p) p.adjust(p, "holm"))
pairs <- Map(function(p, adjusted) {
  c(p[1:4], lapply(c(p[-(1:4)], mw_p_holm = adjusted), number))
}, pairs, holm)

table_of(lapply(series, statistics), "series-stats.csv")
table_of(pairs, "pairs.csv")
table_of(lapply(series, function(s) {
  c(s[c("dataset", "benchmark", "platform")], list(index = seq_along(s$x), value = text(s$x)))
}), "series.csv")
