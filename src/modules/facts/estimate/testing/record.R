# Invents samples and records what R's package survey says of them: Rscript record.R FILE.json
# (R 4, packages survey and jsonlite). The tests compare data/designs.json, which this wrote; they need no R.
# Where the package and the format samsyn-design/1 differ, the format is right: the rule of quantiles below the first
# share, and the n of Korn and Graubard's interval in a domain of calibrated weights, are therefore written out here.
suppressMessages({library(survey); library(jsonlite)})

tight <- function(x) sprintf("%.15g", x)
missing <- c("", "-9")

# One sample: `o` says how it is drawn.
sample_of <- function(o) {
  set.seed(o$seed)
  names <- c("Älvsborg", "Østfold", "Åbo, södra", "sagde \"ja\"", "Ähtäri", "plain", "日本", "z")[seq_len(o$strata)]
  units <- lapply(seq_along(names), function(h) {
    alone <- h %in% o$single
    m <- if (alone) 1 else sample(o$units[1]:o$units[2], 1)
    whole <- h %in% o$census
    list(stratum = names[h], m = m, population = if (whole) m else m + sample(1:40, 1))
  })
  id <- 0
  rows <- do.call(rbind, lapply(units, function(h) do.call(rbind, lapply(seq_len(h$m), function(j) {
    id <<- id + 1
    n <- if (o$clustered) sample(o$size[1]:o$size[2], 1) else 1
    level <- rnorm(1, 0, 4)
    data.frame(h = h$stratum, unit = paste0("u", id), M = h$population,
      w = round(if (o$equal) h$population / h$m else h$population / h$m * exp(rnorm(n, 0, 0.6)), 6),
      y = round(60 + level + rnorm(n, 0, 10), 3), tie = sample(0:6, n, TRUE), x = round(exp(rnorm(n, 2, 0.5)), 3),
      before = round(rnorm(n, 50, 5), 2), stringsAsFactors = FALSE)
  }))))
  n <- nrow(rows)
  rows$after <- round(rows$before + rnorm(n, 1, 2), 2)
  rows$role <- sample(c("chef", "medarbetare", "ledare"), n, TRUE, c(0.2, 0.6, 0.2))
  rows$role[rows$h == names[1] & rows$role == "ledare"] <- "chef"
  rows$answer <- ifelse(runif(n) < plogis((rows$y - 60) / 10), "ja", sample(c("nej", "vet, ej"), n, TRUE))
  rows$two <- ifelse(runif(n) < 0.4 + 0.3 * (rows$answer == "ja"), "på", "av")
  rows$grade <- sample(c("a", "b", "ö", "å"), n, TRUE)
  if (o$hole) rows$grade[rows$answer == "nej" & rows$grade == "ö"] <- "a"
  rows$region <- sample(c("nord", "syd", "öst"), n, TRUE)
  rows$size <- sample(c("stor", "liten"), n, TRUE, c(0.3, 0.7))
  for (column in c("y", "tie", "x", "after", "answer", "two", "grade", "role")) {
    gone <- runif(n) < o$missing
    rows[[column]] <- as.character(rows[[column]])
    rows[[column]][gone] <- sample(missing, sum(gone), TRUE)
  }
  rows$w <- tight(rows$w); rows$M <- tight(rows$M); rows$before <- tight(rows$before)
  rows[sample(n), sample(ncol(rows))]
}

targets_of <- function(rows, column, all) {
  shares <- tapply(as.numeric(rows$w), rows[[column]], sum)
  t <- round(all * shares / sum(shares) * exp(rnorm(length(shares), 0, 0.15)))
  t[1] <- all - sum(t[-1])
  as.list(t)
}

asked_of <- function(o) {
  domains <- list(NULL, list(column = "role", value = "chef"), list(column = "role", value = "ledare"))
  some <- list(list(kind = "mean", y = "y"), list(kind = "mean", y = "tie"), list(kind = "total", y = "x"),
    list(kind = "proportion", y = "answer", value = "ja"), list(kind = "proportion", y = "grade", value = "ö"),
    list(kind = "ratio", numerator = "y", denominator = "x"), list(kind = "difference", from = "before", to = "after"),
    list(kind = "quantile", y = "y", p = 0.5), list(kind = "quantile", y = "tie", p = 0.25),
    list(kind = "quantile", y = "x", p = 0.9),
    list(kind = "crosstab", row = "answer", column = "two"), list(kind = "crosstab", row = "two", column = "role"),
    list(kind = "crosstab", row = "answer", column = "grade"))
  more <- list(list(kind = "proportion", y = "answer", value = "nobody said this"),
    list(kind = "mean", y = "y", domain = list(column = "role", value = "none")),
    list(kind = "crosstab", row = "role", column = "two", domain = list(column = "role", value = "chef")),
    list(kind = "quantile", y = "y", p = 0.001), list(kind = "quantile", y = "tie", p = 0.999),
    list(kind = "mean", y = "y", domain = list(column = "h", value = "Østfold")))
  all <- unlist(lapply(domains, function(d) lapply(some, function(e) if (is.null(d)) e else c(e, list(domain = d)))), FALSE)
  all <- c(all, more)
  if (!is.null(o$calibration))
    all <- c(all, lapply(Filter(function(e) !e$kind %in% c("quantile", "crosstab"), all), c, list(weights = "calibrated")))
  Map(function(e, i) c(list(id = paste0("e", i)), e), all, seq_along(all))
}

# The format's rule: the smallest value with a weighted share of at least p, also under the first share.
smallest <- function(x, w, p) {
  x_w <- tapply(w[w > 0], x[w > 0], sum)
  as.numeric(names(x_w))[which(cumsum(x_w) / sum(x_w) >= p - 1e-12)[1]]
}

none <- function(x) if (length(x) == 0 || any(!is.finite(x))) NULL else as.numeric(x)

point <- function(e, v, n, df, level, proportion, names) {
  se <- sqrt(as.numeric(v)); e <- as.numeric(e)
  # What rounding leaves of no deviation at all is none.
  if (se < 1e-13 * max(1, abs(e))) se <- 0
  if (proportion && min(e, 1 - e) < 1e-13) e <- round(e)
  t <- if (df >= 1) qt(1 - (1 - level) / 2, df) else NA
  ci <- list(t = none(e + c(-1, 1) * t * se))
  if (proportion) {
    open <- df >= 1 && e > 0 && e < 1 && se > 0
    ne <- if (open) e * (1 - e) / se^2 * (qt(0.5 - level / 2, n - 1) / qt(0.5 - level / 2, df))^2
    a <- (1 - level) / 2
    ci <- c(ci, list(logit = if (open) plogis(qlogis(e) + c(-1, 1) * t * se / (e * (1 - e))),
      beta = if (open) c(qbeta(a, ne * e, ne * (1 - e) + 1), qbeta(1 - a, ne * e + 1, ne * (1 - e)))))
    if (!open) ci <- list(t = ci$t, logit = NULL, beta = NULL)
  }
  list(n = n, estimate = e, se = se, df = df, ci = ci)
}

said <- function(rows, designs, e, level) {
  des <- designs[[if (is.null(e$weights)) "design" else "calibrated"]]
  columns <- unlist(e[c("y", "numerator", "denominator", "from", "to", "row", "column")])
  kept <- rep(TRUE, nrow(rows))
  for (column in columns) kept <- kept & !rows[[column]] %in% missing
  if (!is.null(e$domain)) kept <- kept & rows[[e$domain$column]] == e$domain$value
  n <- sum(kept)
  numbers <- function(column) { x <- rows[[column]]; x[x %in% missing] <- NA; suppressWarnings(as.numeric(x)) }
  for (column in intersect(unlist(e[c("y", "numerator", "denominator", "from", "to")]), c("y", "tie", "x", "before", "after")))
    des$variables[[paste0("num_", column)]] <- numbers(column)
  if (e$kind == "proportion") des$variables$num_is <- as.numeric(rows[[e$y]] == e$value)
  if (e$kind == "difference") des$variables$num_is <- numbers(e$to) - numbers(e$from)
  if (e$kind == "crosstab") { des$variables$r <- rows[[e$row]]; des$variables$c <- rows[[e$column]] }
  if (n == 0 && e$kind == "crosstab") return(list(n = 0, rows = list(), columns = list(), proportions = list(),
    x2 = NULL, f = NULL, df1 = NULL, df2 = NULL, p = NULL))
  if (n == 0) return(list(n = 0, estimate = NULL, se = NULL, df = 0,
    ci = switch(e$kind, proportion = list(t = NULL, logit = NULL, beta = NULL), quantile = list(woodruff = NULL), list(t = NULL))))
  sub <- des[kept, ]
  df <- degf(sub)
  # A calibrated design keeps all its rows; those outside weigh nothing, and what is missing there must not spread.
  for (column in grep("^num_", names(sub$variables), value = TRUE))
    sub$variables[[column]][is.na(sub$variables[[column]])] <- 0
  formula <- switch(e$kind, mean = , total = , quantile = as.formula(paste0("~num_", e$y)), ~num_is)
  if (e$kind == "ratio") {
    r <- svyratio(as.formula(paste0("~num_", e$numerator)), as.formula(paste0("~num_", e$denominator)), sub)
    return(point(coef(r), vcov(r), n, df, level, FALSE))
  }
  if (e$kind == "quantile") {
    q <- svyquantile(formula, sub, e$p, alpha = 1 - level, interval.type = "mean", qrule = smallest, df = max(df, 1))[[1]]
    ends <- if (df >= 1) none(q[1, 2:3])
    # At the largest value the share is 1 without deviation; the package may find it above 1 by rounding.
    if (df >= 1 && all(sub$variables[[paste0("num_", e$y)]] <= q[[1, 1]])) ends <- rep(q[[1, 1]], 2)
    t <- if (df >= 1) qt(1 - (1 - level) / 2, df)
    return(list(n = n, estimate = q[[1, 1]], se = if (!is.null(ends)) diff(ends) / 2 / t, df = df, ci = list(woodruff = ends)))
  }
  if (e$kind == "crosstab") {
    rs <- sort(unique(sub$variables$r), method = "radix"); cs <- sort(unique(sub$variables$c), method = "radix")
    w <- weights(sub)
    p <- outer(rs, cs, Vectorize(function(a, b) sum(w[sub$variables$r == a & sub$variables$c == b]))) / sum(w)
    table <- list(n = n, rows = I(rs), columns = I(cs), proportions = lapply(seq_along(rs), function(i) I(p[i, ])))
    if (length(rs) < 2 || length(cs) < 2) return(c(table, list(x2 = NULL, f = NULL, df1 = NULL, df2 = NULL, p = NULL)))
    test <- function(kind) suppressWarnings(svychisq(~r + c, sub, statistic = kind))
    x2 <- as.numeric(suppressWarnings(chisq.test(svytable(~r + c, sub, Ntotal = n), correct = FALSE))$statistic)
    # Empty cells may leave no inverse: then there is no test.
    f <- tryCatch(test("F"), error = function(e) list(statistic = NaN))
    if (!is.finite(f$statistic)) return(c(table, list(x2 = x2, f = NULL, df1 = NULL, df2 = NULL, p = NULL)))
    return(c(table, list(x2 = x2, f = as.numeric(f$statistic), df1 = as.numeric(f$parameter[1]),
      df2 = as.numeric(f$parameter[2]), p = none(as.numeric(f$p.value)))))
  }
  r <- if (e$kind == "total") svytotal(formula, sub) else svymean(formula, sub)
  found <- point(coef(r), vcov(r), n, df, level, e$kind == "proportion")
  if (e$kind == "proportion" && is.null(e$weights) && !is.null(found$ci$beta)) {
    # The formulae above are the package's own.
    b <- as.numeric(attr(svyciprop(~num_is, sub, method = "beta", level = level), "ci"))
    l <- as.numeric(attr(svyciprop(~num_is, sub, method = "xlogit", level = level), "ci"))
    stopifnot(all.equal(b, found$ci$beta, tolerance = 1e-10), all.equal(l, found$ci$logit, tolerance = 1e-10))
  }
  found
}

quoted <- function(x) ifelse(grepl("[\",\n]", x) | runif(length(x)) < 0.03, paste0("\"", gsub("\"", "\"\"", x), "\""), x)

recorded <- function(o) {
  rows <- sample_of(o)
  options(survey.lonely.psu = if (o$rule == "fail") "fail" else o$rule)
  d <- transform(rows, w = as.numeric(w), M = as.numeric(M))
  des <- svydesign(ids = if (o$clustered) ~unit else ~1, strata = if (o$stratified) ~h, weights = ~w,
    fpc = if (o$fpc) ~M, data = d)
  designs <- list(design = des)
  calibration <- NULL
  if (!is.null(o$calibration)) {
    all <- round(sum(d$w) * 1.1)
    margins <- lapply(if (o$calibration == "rake") c("region", "size") else "region", function(column)
      list(column = column, targets = targets_of(rows, column, all)))
    frames <- lapply(margins, function(m) { f <- data.frame(names(m$targets), Freq = unlist(m$targets)); names(f)[1] <- m$column; f })
    designs$calibrated <- if (o$calibration == "rake")
      rake(des, lapply(margins, function(m) as.formula(paste0("~", m$column))), frames, control = list(maxit = 5000, epsilon = 1e-13))
      else postStratify(des, ~region, frames[[1]])
    calibration <- list(kind = o$calibration, margins = margins)
  }
  asked <- asked_of(o)
  design <- list(format = "samsyn-design/1", weights = "w", strata = if (o$stratified) "h", units = if (o$clustered) "unit",
    population = if (o$fpc) "M", singleUnit = o$rule, level = o$level, missing = I(missing), calibration = calibration,
    estimates = asked)
  set.seed(o$seed)
  csv <- paste0(paste(c(paste(names(rows), collapse = ","), do.call(paste, c(lapply(rows, quoted), sep = ","))), collapse = "\r\n"), "\r\n")
  results <- lapply(asked, function(e) c(e[c("id", "kind")], said(rows, designs, e, o$level)))
  list(name = o$name, csv = csv, design = design, survey = list(rows = nrow(rows), df = degf(des), sumOfWeights = sum(d$w), results = results))
}

kinds <- list(
  simple = list(strata = 1, stratified = FALSE),
  stratified = list(),
  weighted = list(equal = FALSE),
  clustered = list(clustered = TRUE, equal = FALSE, units = c(3, 6)),
  certainty = list(single = 2, rule = "certainty", equal = FALSE),
  adjust = list(single = c(1, 3), rule = "adjust", clustered = TRUE, units = c(2, 5), equal = FALSE),
  census = list(census = c(1, 2)),
  `census-single` = list(census = c(2, 3), single = c(2, 4), rule = "adjust", equal = FALSE),
  endless = list(fpc = FALSE, clustered = TRUE, units = c(2, 6)),
  `all-asked` = list(census = 1:8, equal = TRUE),
  raked = list(calibration = "rake", equal = FALSE),
  `raked-clustered` = list(calibration = "rake", clustered = TRUE, units = c(3, 6), single = 1, rule = "adjust"),
  `post-stratified` = list(calibration = "poststratify"),
  `post-stratified-clustered` = list(calibration = "poststratify", clustered = TRUE, units = c(3, 6), equal = FALSE, fpc = FALSE),
  gaps = list(missing = 0.35, hole = TRUE, equal = FALSE),
  few = list(strata = 2, units = c(2, 3), equal = FALSE)
)
usual <- list(strata = 4, stratified = TRUE, clustered = FALSE, size = c(1, 4), units = c(6, 18), single = c(), census = c(),
  fpc = TRUE, equal = TRUE, missing = 0.08, hole = FALSE, rule = "fail", level = 0.95)
levels <- c(0.95, 0.9, 0.99)
all <- unlist(lapply(1:3, function(turn) lapply(seq_along(kinds), function(k) {
  o <- modifyList(usual, kinds[[k]])
  o$seed <- 1000 * turn + k; o$name <- paste0(names(kinds)[k], "-", turn); o$level <- levels[turn]
  if (turn == 3 && o$strata > 2) o$strata <- 7
  recorded(o)
})), FALSE)
writeLines(toJSON(all, auto_unbox = TRUE, digits = NA, null = "null"), commandArgs(TRUE)[1], useBytes = TRUE)
