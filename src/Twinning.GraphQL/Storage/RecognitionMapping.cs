using System.Linq;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Storage;

/// <summary>Turns the recognition of a new rural area into its row and back.</summary>
internal static class RecognitionMapping
{
    public static NewRuralRecognition ToDomain(NewRuralRecognitionRow row) => new(
        new AreaId(row.AreaId),
        row.Level,
        row.Stage,
        row.Days,
        row.Instrument is { } code ? NewRuralInstruments.All.Single(instrument => instrument.Source.Id == code) : null,
        row.DecidingDocument);

    public static NewRuralRecognitionRow ToRow(NewRuralRecognition recognition, long id) => new()
    {
        Id = id,
        AreaId = recognition.Area.Value,
        Level = recognition.Level,
        Stage = recognition.Stage,
        Days = recognition.Days,
        Instrument = recognition.Instrument?.Source.Id,
        DecidingDocument = recognition.DecidingDocument,
    };
}
