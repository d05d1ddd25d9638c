using GraphQL.Builders;
using GraphQL.Types;

namespace Twinning.GraphQL.Schema;

/// <summary>Marks fields whose answers are never kept: readings that are recorded each time, and what is worked out of data that is not to be stored.</summary>
internal static class RunsEachTimeExtensions
{
    private const string Key = "runs each time";

    public static FieldBuilder<TSource, TReturn> RunsEachTime<TSource, TReturn>(this FieldBuilder<TSource, TReturn> field) =>
        field.Configure(type => type.Metadata[Key] = true);

    public static bool RunsEachTime(this FieldType field) => field.GetMetadata(Key, false);
}
