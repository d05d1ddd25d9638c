using System;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL.Schema;

/// <summary>The two clocks as arguments of a root field: the day described and the moment known.</summary>
internal static class SightArguments
{
    // Vietnam has kept UTC+7 all year round since 1975.
    private static readonly TimeSpan VietnamOffset = TimeSpan.FromHours(7);

    public static FieldBuilder<TSource, TReturn> Sighted<TSource, TReturn>(this FieldBuilder<TSource, TReturn> field) => field
        .Argument<DateOnlyGraphType>("asOf", "The day the answer describes; today in Vietnam when left out.")
        .KnownAt();

    public static FieldBuilder<TSource, TReturn> KnownAt<TSource, TReturn>(this FieldBuilder<TSource, TReturn> field) => field
        .Argument<DateTimeOffsetGraphType>(
            "knownAt",
            "Answer as the store knew it at this moment; as it knows now when left out. The same question at the same moment gives the same data for ever.");

    /// <summary>Opens the operation's snapshot at the moment asked for.</summary>
    public static async Task<Sight> SightAsync(this IResolveFieldContext context)
    {
        var services = context.RequestServices!;
        var reader = services.GetRequiredService<StoreReader>();
        var version = await reader.VersionAtAsync(context.GetArgument<DateTimeOffset?>("knownAt"), context.CancellationToken);
        return new Sight(
            context.GetArgument<DateOnly?>("asOf") ?? Today(services),
            version,
            await reader.RegistersAsync(version, context.CancellationToken),
            context.Viewer());
    }

    /// <summary>Returns today in Vietnam.</summary>
    public static DateOnly Today(IServiceProvider services) => Today(services.GetRequiredService<TimeProvider>());

    /// <inheritdoc cref="Today(IServiceProvider)"/>
    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(VietnamOffset).DateTime);
}
