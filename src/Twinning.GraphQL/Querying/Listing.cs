using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Twinning.GraphQL.Schema;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Querying;

/// <summary>The one declaration of a type that is listed: its values and relations. Filter, order, groups and aggregates follow from it.</summary>
/// <param name="name">The name of the type in the graph.</param>
/// <param name="plural">What several of them are called in a sentence.</param>
internal abstract class Listing(string name, string plural)
{
    private readonly List<ListedField> _fields = [];

    public string Name { get; } = name;

    public string Plural { get; } = plural;

    public IReadOnlyList<ListedField> Fields => _fields;

    public IEnumerable<ValueField> Values => _fields.OfType<ValueField>();

    public abstract Type RowType { get; }

    /// <summary>Selects all rows as known.</summary>
    public abstract IQueryable Rows(Known known);

    public ListedField Find(string field) => _fields.Find(declared => declared.Name == field)
        ?? throw new InvalidOperationException($"{Name} declares no {field}.");

    protected void Add(ListedField field) => _fields.Add(field);
}

/// <summary>Gives each declaration once.</summary>
internal static class Listings
{
    private static readonly ConcurrentDictionary<Type, Listing> Made = new();

    public static Listing Of(Type listing) => Made.GetOrAdd(listing, type => (Listing)Activator.CreateInstance(type)!);

    public static TListing Of<TListing>()
        where TListing : Listing, new() => (TListing)Of(typeof(TListing));
}

/// <summary>A declaration over rows of one kind.</summary>
internal abstract class Listing<TRow>(string name, string plural) : Listing(name, plural)
    where TRow : FactRow
{
    private const FieldUses Comparable = FieldUses.Filter | FieldUses.Order | FieldUses.Range;

    public override Type RowType => typeof(TRow);

    /// <summary>Gets which columns the fields shown are made of; null where rows are always read whole.</summary>
    public virtual ReadColumns<TRow>? Columns => null;

    public override IQueryable Rows(Known known) => known.Facts<TRow>();

    /// <summary>Makes the things shown of rows, in their order.</summary>
    public virtual Task<IReadOnlyList<object>> SeeAsync(IResolveFieldContext context, Sight sight, IReadOnlyList<TRow> rows) =>
        Task.FromResult<IReadOnlyList<object>>([.. rows.Select(row => See(row, sight))]);

    /// <summary>Makes the thing shown of a row.</summary>
    protected virtual object See(TRow row, Sight sight) => throw new NotSupportedException();

    /// <summary>Declares the id of the type.</summary>
    protected void Id() => Add(new ValueField(
        "id", "The id, the same for ever.", ValueKind.Id, (Expression<Func<TRow, long>>)(row => row.Id), typeof(IdGraphType), FieldUses.Filter)
    { IdType = Name });

    /// <summary>Declares a whole number.</summary>
    protected void Number<TValue>(string name, string description, Expression<Func<TRow, TValue>> value, FieldUses also = FieldUses.None) =>
        Add(new ValueField(name, description, ValueKind.Ordered, value, GraphOf(typeof(TValue)), Comparable | also));

    /// <summary>Declares a whole number that needs more than the row.</summary>
    protected void Number<TValue>(string name, string description, Expression<Func<TRow, Known, TValue>> value, FieldUses also = FieldUses.None) =>
        Add(new ValueField(name, description, ValueKind.Ordered, value, GraphOf(typeof(TValue)), Comparable | also));

    /// <summary>Declares a number with three places, kept in thousandths, that needs more than the row.</summary>
    protected void Thousandths(string name, string description, Expression<Func<TRow, Known, long?>> value) =>
        Add(new ValueField(name, description, ValueKind.Ordered, value, typeof(DecimalGraphType), Comparable | FieldUses.Sum) { Divisor = 1_000 });

    /// <summary>Declares a whole number that only an office over all areas may ask by.</summary>
    protected void OfficeNumber<TValue>(string name, string description, Expression<Func<TRow, TValue>> value) =>
        Add(new ValueField(name, description, ValueKind.Ordered, value, GraphOf(typeof(TValue)), Comparable) { IsForTheOffice = true });

    /// <summary>Declares a day.</summary>
    protected void Day<TValue>(string name, string description, Expression<Func<TRow, TValue>> value, FieldUses also = FieldUses.Group) =>
        Add(new ValueField(name, description, ValueKind.Ordered, value, typeof(DateOnlyGraphType), Comparable | also));

    /// <summary>Declares a day that needs more than the row.</summary>
    protected void Day<TValue>(string name, string description, Expression<Func<TRow, Known, TValue>> value, FieldUses also = FieldUses.Group) =>
        Add(new ValueField(name, description, ValueKind.Ordered, value, typeof(DateOnlyGraphType), Comparable | also));

    /// <summary>Declares words of a list.</summary>
    protected void Choice<TGraphType, TValue>(string name, string description, Expression<Func<TRow, TValue>> value)
        where TGraphType : EnumerationGraphType =>
        Add(new ValueField(name, description, ValueKind.Equal, value, typeof(TGraphType), FieldUses.Filter | FieldUses.Group));

    /// <summary>Declares words of a list that need more than the row.</summary>
    protected void Choice<TGraphType, TValue>(string name, string description, Expression<Func<TRow, Known, TValue>> value)
        where TGraphType : EnumerationGraphType =>
        Add(new ValueField(name, description, ValueKind.Equal, value, typeof(TGraphType), FieldUses.Filter | FieldUses.Group));

    /// <summary>Declares a yes or no.</summary>
    protected void Flag(string name, string description, Expression<Func<TRow, Known, bool>> value) =>
        Add(new ValueField(name, description, ValueKind.Equal, value, typeof(BooleanGraphType), FieldUses.Filter | FieldUses.Group));

    /// <summary>Declares a text that is compared letter by letter.</summary>
    protected void Code(string name, string description, Expression<Func<TRow, string?>> value) =>
        Add(new ValueField(name, description, ValueKind.Equal, value, typeof(StringGraphType), FieldUses.Filter | FieldUses.Group));

    /// <summary>Declares a text that is found and ordered by its stored key without marks.</summary>
    protected void Text(string name, string description, Expression<Func<TRow, Known, string?>> key) =>
        Add(new ValueField(name, description, ValueKind.Text, key, typeof(StringGraphType), FieldUses.Filter | FieldUses.Order));

    /// <summary>Declares a figure that is summed.</summary>
    protected void Measure(string name, string description, Expression<Func<TRow, long?>> value, int divisor = 1) =>
        Add(new ValueField(
            name, description, ValueKind.Ordered, value, divisor == 1 ? typeof(LongGraphType) : typeof(DecimalGraphType), FieldUses.Sum | FieldUses.Range)
        { Divisor = divisor });

    /// <summary>Declares the one thing that a row belongs to.</summary>
    protected void One<TTarget>(string name, string description, Expression<Func<TRow, long?>> key)
        where TTarget : Listing => Add(new OneField(name, description, key, typeof(TTarget)));

    /// <summary>Declares the one thing that a row belongs to, by more than the row.</summary>
    protected void One<TTarget>(string name, string description, Expression<Func<TRow, Known, long?>> key)
        where TTarget : Listing => Add(new OneField(name, description, key, typeof(TTarget)));

    /// <summary>Declares the things that belong to a row.</summary>
    protected void Many<TTarget, TChild>(string name, string description, Expression<Func<TRow, TChild, bool>> belongs)
        where TTarget : Listing<TChild>
        where TChild : FactRow => Add(new ManyField(name, description, belongs, typeof(TTarget)));

    /// <summary>Declares the things that belong to a row, by more than both.</summary>
    protected void Many<TTarget, TChild>(string name, string description, Expression<Func<TRow, TChild, Known, bool>> belongs)
        where TTarget : Listing<TChild>
        where TChild : FactRow => Add(new ManyField(name, description, belongs, typeof(TTarget)));

    private static Type GraphOf(Type value) =>
        (Nullable.GetUnderlyingType(value) ?? value) == typeof(int) ? typeof(IntGraphType) : typeof(LongGraphType);
}
