using BenchmarkDotNet.Running;
using ComplaintBot.Benchmarks;

BenchmarkRunner.Run([typeof(AdvanceBenchmark), typeof(TokenBenchmark)], args: args);
