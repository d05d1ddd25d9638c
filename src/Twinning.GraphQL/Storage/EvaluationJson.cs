using System;
using System.Linq;
using System.Numerics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Twinning.Domain;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.GraphQL.Storage;

/// <summary>Writes what a decision rests on so that it can be read back as it was: fractions exactly, sources by their lasting ids.</summary>
internal static class EvaluationJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameTheMethods, LeaveOutWhatFollows } },
        Converters =
        {
            new JsonStringEnumConverter(),
            new TextConverter<Fraction>(fraction => fraction.ToString(), ReadFraction),
            new TextConverter<Score>(score => score.Points.ToString(), text => Score.Of(ReadFraction(text))),
            new TextConverter<RuleCode>(code => code.Value, text => new RuleCode(text)),
            new SourceConverter(),
            new DaysConverter(),
        },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;

    public static Fraction ReadFraction(string text)
    {
        var parts = text.Split('/');
        return Fraction.Of(BigInteger.Parse(parts[0], null), parts.Length == 1 ? BigInteger.One : BigInteger.Parse(parts[1], null));
    }

    private static void NameTheMethods(JsonTypeInfo type)
    {
        if (type.Type == typeof(MarkMethod))
        {
            type.PolymorphismOptions = new JsonPolymorphismOptions
            {
                TypeDiscriminatorPropertyName = "method",
                DerivedTypes =
                {
                    new JsonDerivedType(typeof(EnteredMethod), "entered"),
                    new JsonDerivedType(typeof(ComputedMethod), "computed"),
                    new JsonDerivedType(typeof(BonusMethod), "bonus"),
                    new JsonDerivedType(typeof(DeductionMethod), "deduction"),
                    new JsonDerivedType(typeof(ProductsMethod), "products"),
                },
            };
        }
    }

    // What a value works out from its parts is not kept.
    private static void LeaveOutWhatFollows(JsonTypeInfo type)
    {
        for (var place = type.Properties.Count - 1; place >= 0; place--)
        {
            if (type.Properties[place].Set is null)
            {
                type.Properties.RemoveAt(place);
            }
        }
    }

    private sealed class TextConverter<T>(Func<T, string> write, Func<string, T> read) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => read(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
    }

    /// <summary>A source is kept as its id, place and quote; the rest of it stands in the library for ever.</summary>
    private sealed class SourceConverter : JsonConverter<LegalSource>
    {
        public override LegalSource Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var kept = JsonSerializer.Deserialize<KeptSource>(ref reader, options)!;
            return LegalSources.All.Single(source => source.Id == kept.Id) with { Provision = kept.Provision, Quote = kept.Quote, Remark = kept.Remark };
        }

        public override void Write(Utf8JsonWriter writer, LegalSource value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, new KeptSource(value.Id, value.Provision, value.Quote, value.Remark), options);
    }

    private sealed class DaysConverter : JsonConverter<DayRange>
    {
        public override DayRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var kept = JsonSerializer.Deserialize<KeptDays>(ref reader, options)!;
            return DayRange.Of(kept.From, kept.Until);
        }

        public override void Write(Utf8JsonWriter writer, DayRange value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, new KeptDays(value.From, value.Until), options);
    }

    private sealed record KeptSource(string Id, string? Provision, string? Quote, string? Remark);

    private sealed record KeptDays(DateOnly? From, DateOnly? Until);
}
