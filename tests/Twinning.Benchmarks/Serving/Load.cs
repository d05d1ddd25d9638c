namespace Twinning.Benchmarks.Serving;

/// <summary>What the load process is told to do.</summary>
/// <param name="Port">Where to.</param>
/// <param name="Connections">How many connections ask at the same time, each its next question once it has the answer.</param>
/// <param name="Seconds">For how long.</param>
/// <param name="Request">The request as it is sent; ten tildes in it become a number that no other request has.</param>
/// <param name="Status">The status that every answer must have.</param>
/// <param name="FirstNumber">The first number.</param>
internal sealed record LoadJob(int Port, int Connections, double Seconds, string Request, int Status, long FirstNumber);

/// <summary>What came out.</summary>
/// <param name="Answers">How many answers came.</param>
/// <param name="PerSecond">How many in a second.</param>
/// <param name="Median">The median time of an answer, in milliseconds.</param>
/// <param name="P99">The time that 99 in 100 answers kept, in milliseconds.</param>
/// <param name="Bad">The first answer that was not as it must be; null where all were.</param>
/// <param name="Processor">The processor time an answer took, of the host and of the load, in microseconds.</param>
internal sealed record LoadResult(int Answers, double PerSecond, double Median, double P99, string? Bad, double Processor = 0);
