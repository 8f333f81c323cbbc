# Every table by R's read.csv: as many rows and columns as JSON Lines have, and the same sums. In: the folder of the site.
data <- paste0(commandArgs(trailingOnly = TRUE)[1], "/data/")
files <- sort(Sys.glob(paste0(data, "*.csv")))
rows <- 0
for (file in files) {
  name <- sub("\\.csv$", "", basename(file))
  table <- read.csv(file, encoding = "UTF-8", check.names = FALSE, colClasses = "character")
  lines <- readLines(sub("\\.csv$", ".jsonl", file), encoding = "UTF-8")
  lines <- lines[lines != ""]
  if (nrow(table) != length(lines)) cat(name, ": ", nrow(table), " rows, and ", length(lines), " lines\n", sep = "")
  for (field in names(table)) {
    found <- regmatches(lines, regexpr(paste0("\"", field, "\":-?[0-9.]+(?=[,}])"), lines, perl = TRUE))
    numbers <- suppressWarnings(as.numeric(sub("^.*:", "", found)))
    if (length(numbers) > 0 && sum(numbers) != sum(suppressWarnings(as.numeric(table[[field]])), na.rm = TRUE))
      cat(name, ": the sums of ", field, " differ\n", sep = "")
  }
  rows <- rows + nrow(table)
}
cat("read", rows, "rows of", length(files), "tables\n")
