using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Twinning.GraphQL.Schema;

/// <summary>The scalars beyond those of the specification, under the names Hot Chocolate gives them, described in the reader's words.</summary>
internal static class Scalars
{
    public static void Register(IServiceCollection services) => services
        .AddSingleton(new DateOnlyGraphType
        {
            Name = "LocalDate",
            Description = "A day without a time, written as ISO 8601 says: 2020-12-31.",
        })
        .AddSingleton(new DateTimeOffsetGraphType
        {
            Name = "DateTime",
            Description = "A moment with its offset from UTC, written as ISO 8601 says: 2021-03-04T08:00:00Z.",
        })
        .AddSingleton(new LongGraphType { Description = "A whole number of up to 64 bits, such as an amount in đồng." })
        .AddSingleton(new DecimalGraphType { Description = "A decimal number, exact to its last digit, such as a percentage rounded to two places." });
}
