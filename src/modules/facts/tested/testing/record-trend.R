# Invents four rounds of a questionnaire and records what R's package survey says of their trend: Rscript record-trend.R FILE.json
# (R 4, packages survey and jsonlite). The tests compare data/trend.json, which this wrote; they need no R.
suppressMessages({library(survey); library(jsonlite)})
set.seed(20261124)
periods <- c("2023-10", "2024-10", "2025-04", "2026-10")
years <- c(2023 + 9 / 12, 2024 + 9 / 12, 2025 + 3 / 12, 2026 + 9 / 12)
rows <- do.call(rbind, lapply(seq_along(periods), function(k) do.call(rbind, lapply(c("chief", "member"), function(role) {
  population <- if (role == "chief") 80 + 5 * k else 150 - 8 * k
  n <- round(population * runif(1, 0.3, 0.5))
  data.frame(period = periods[k], year = years[k], role = role, population = population, n = n,
    S = pmin(5, pmax(1, round(rnorm(n, 2.6 + 0.15 * k + (role == "chief") * 0.4, 1.1)))),
    O = sample(c("a", "b"), n, TRUE, c(0.62 - 0.05 * k, 0.38 + 0.05 * k)), stringsAsFactors = FALSE)
}))))
rows$stratum <- paste(rows$period, rows$role)
rows$chose <- as.numeric(rows$O == "a")
design <- svydesign(~1, strata = ~stratum, weights = ~I(population / n), fpc = ~population, data = rows)
trend <- function(item, answer, formula) {
  fit <- svyglm(formula, design)
  b <- coef(fit)[["year"]]; se <- SE(fit)[["year"]]; df <- fit$df.residual
  list(item = item, answer = answer, slope = b, se = se, df = df, lower = b - qt(0.975, df) * se,
    upper = b + qt(0.975, df) * se, p = 2 * pt(-abs(b / se), df))
}
rounds <- lapply(periods, function(p) {
  of <- rows[rows$period == p, ]
  list(period = p, strata = unique(of[, c("role", "population")]), answers = of[, c("role", "S", "O")])
})
write_json(list(rounds = rounds, expected = list(trend("S", "_all", S ~ year), trend("O", "a", chose ~ year))),
  commandArgs(TRUE)[1], auto_unbox = TRUE, digits = 12)
