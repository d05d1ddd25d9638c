using System;

namespace Twinning.GraphQL.Storage;

/// <summary>Moments are stored as microseconds since 1970-01-01 UTC: both databases order whole numbers alike.</summary>
internal static class Moments
{
    public static long ToMicroseconds(DateTimeOffset moment) => (moment.UtcTicks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    public static DateTimeOffset FromMicroseconds(long microseconds) =>
        new(DateTime.UnixEpoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
}
