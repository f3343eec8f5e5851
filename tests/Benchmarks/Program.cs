using BenchmarkDotNet.Running;
using ComplaintBot.Benchmarks;

BenchmarkRunner.Run<AdvanceBenchmark>(args: args);
