using GraphQL.Builders;
using GraphQL.Types;

namespace Twinning.GraphQL.Schema;

/// <summary>Marks fields that have to be resolved each time they are asked for, such as readings that are recorded: no kept answer stands in for them.</summary>
internal static class RunsEachTimeExtensions
{
    private const string Key = "runs each time";

    public static FieldBuilder<TSource, TReturn> RunsEachTime<TSource, TReturn>(this FieldBuilder<TSource, TReturn> field) =>
        field.Configure(type => type.Metadata[Key] = true);

    public static bool RunsEachTime(this FieldType field) => field.GetMetadata(Key, false);
}
