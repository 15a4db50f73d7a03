# Invents a wave and records what R's package survey says of comparisons in it: Rscript record.R FILE.json
# (R 4, packages survey and jsonlite). The tests compare data/compared.json, which this wrote; they need no R.
suppressMessages({library(survey); library(jsonlite)})
set.seed(20261123)

strata <- expand.grid(place = c("FI-005", "FI-009", "FI-091", "FI-049", "FI-092"), role = c("chief", "member"),
  stringsAsFactors = FALSE)
strata$population <- c(40, 55, 90, 70, 64, 60, 48, 120, 85, 77)
kinds <- list(small = c("FI-005", "FI-009"), large = c("FI-049", "FI-091", "FI-092"))

rows <- do.call(rbind, lapply(seq_len(nrow(strata)), function(h) {
  s <- strata[h, ]
  n <- round(s$population * runif(1, 0.35, 0.6))
  lean <- (s$role == "chief") * 0.5 + (s$place %in% kinds$large) * 0.6
  data.frame(place = s$place, role = s$role, population = s$population, n = n,
    S = pmin(5, pmax(1, round(rnorm(n, 2.7 + lean, 1.1)))),
    O = sample(c("a", "b", "c"), n, TRUE, c(0.3 + lean / 3, 0.4 - lean / 4, 0.3)),
    M1 = runif(n) < 0.3 + lean / 4, M2 = runif(n) < 0.55, M3 = runif(n) < 0.4 - lean / 6,
    P = pmin(100, pmax(0, round(rnorm(n, 45 + 8 * lean, 15)))), stringsAsFactors = FALSE)
}))
# Some leave a question blank; to P all answer.
for (q in c("S", "O")) rows[[q]][runif(nrow(rows)) < 0.06] <- NA
blank <- runif(nrow(rows)) < 0.05
for (q in c("M1", "M2", "M3")) rows[[q]][blank] <- NA

rows$stratum <- paste(rows$place, rows$role)
design <- svydesign(~1, strata = ~stratum, weights = ~I(population / n), fpc = ~population, data = rows)

things <- list(list(item = "S", answer = "_all", y = ~S), list(item = "P", answer = "one", y = ~P),
  list(item = "O", answer = "a", y = ~I(as.numeric(O == "a"))), list(item = "O", answer = "b", y = ~I(as.numeric(O == "b"))),
  list(item = "O", answer = "c", y = ~I(as.numeric(O == "c"))), list(item = "M", answer = "m1", y = ~I(as.numeric(M1))),
  list(item = "M", answer = "m2", y = ~I(as.numeric(M2))), list(item = "M", answer = "m3", y = ~I(as.numeric(M3))))

result <- function(compare, thing, difference, se, df) {
  reach <- qt(0.975, df) * se
  list(compare = compare, item = thing$item, answer = thing$answer, difference = difference, se = se, df = df,
    lower = difference - reach, upper = difference + reach, p = 2 * pt(-abs(difference / se), df))
}
of <- function(thing) {
  y <- design$variables$y <- as.numeric(model.frame(thing$y, rows, na.action = na.pass)[[1]])
  kept <- subset(update(design, y = y), !is.na(y))
  roles <- svyby(~y, ~role, kept, svymean, covmat = TRUE)
  role <- svycontrast(roles, c(chief = -1, member = 1))
  places <- svyby(~y, ~place, kept, svymean, covmat = TRUE)
  N <- tapply(strata$population, strata$place, sum)
  weigh <- setNames(numeric(length(N)), names(N))
  for (k in names(kinds)) weigh[kinds[[k]]] <- (if (k == "small") -1 else 1) * N[kinds[[k]]] / sum(N[kinds[[k]]])
  kind <- svycontrast(places, weigh)
  # Where all answered a question, the same as the mean over all of the kind.
  if (thing$item == "P") {
    whole <- svyby(~y, ~I(place %in% kinds$large), kept, svymean, covmat = TRUE)
    apart <- svycontrast(whole, c("FALSE" = -1, "TRUE" = 1))
    stopifnot(all.equal(c(coef(apart), SE(apart)), c(coef(kind), SE(kind)), check.attributes = FALSE))
  }
  df <- degf(kept)
  list(result("role", thing, coef(role)[[1]], SE(role)[[1]], df),
    result("municipality-type", thing, coef(kind)[[1]], SE(kind)[[1]], df))
}

answers <- rows[, c("place", "role", "S", "O", "M1", "M2", "M3", "P")]
write_json(list(strata = strata, kinds = kinds, answers = answers,
  expected = do.call(c, lapply(things, of))), commandArgs(TRUE)[1], auto_unbox = TRUE, digits = 12, na = "null")
