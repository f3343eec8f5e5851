using BenchmarkDotNet.Running;
using ComplaintBot.Benchmarks;

BenchmarkRunner.Run([typeof(AdvanceBenchmark), typeof(AlikeBenchmark), typeof(ClassifyBenchmark), typeof(TokenBenchmark)], args: args);
