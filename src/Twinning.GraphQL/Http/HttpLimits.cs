using System.ComponentModel.DataAnnotations;

namespace Twinning.GraphQL.Http;

/// <summary>How much one request may ask; the section <c>Limits</c> of the settings.</summary>
internal sealed class HttpLimits
{
    /// <summary>Gets or sets the largest request body, in bytes.</summary>
    [Range(1, 30_000_000)]
    public int RequestBytes { get; set; } = 1_048_576;

    /// <summary>Gets or sets how deep fields may nest, the outermost counting as one. Introspection is measured on its own.</summary>
    [Range(1, 100)]
    public int Depth { get; set; } = 15;

    /// <summary>Gets or sets how many fields may bear an alias, each spread of a fragment counted anew.</summary>
    [Range(0, 100_000)]
    public int Aliases { get; set; } = 50;

    /// <summary>Gets or sets how many directives an operation may bear, each spread of a fragment counted anew.</summary>
    [Range(0, 100_000)]
    public int Directives { get; set; } = 50;

    /// <summary>Gets or sets how many lists may stand within one another.</summary>
    [Range(1, 100)]
    public int ListNesting { get; set; } = 6;

    /// <summary>Gets or sets what an operation may cost; see <see cref="OperationMeasure"/>.</summary>
    [Range(1, 1_000_000_000)]
    public int Cost { get; set; } = 1_000_000;

    /// <summary>Gets or sets a value indicating whether the schema itself may be asked about.</summary>
    public bool Introspection { get; set; } = true;

    /// <summary>Gets or sets how many words and signs the text of a query may have; validation takes their square in time.</summary>
    [Range(1, 50_000)]
    public int Tokens { get; set; } = 5_000;

    /// <summary>Gets or sets how many fields and fragments a text may unfold to, each spread of a fragment counted anew.</summary>
    [Range(1, 20_000)]
    public int Selections { get; set; } = 1_000;

    /// <summary>Gets or sets how long an operation may wait for its turn and run, in seconds.</summary>
    [Range(1, 600)]
    public int TimeoutSeconds { get; set; } = 15;

    /// <summary>Gets or sets how many characters of query text are kept parsed.</summary>
    [Range(0, 100_000_000)]
    public int CachedCharacters { get; set; } = 2_000_000;

    /// <summary>Gets or sets how many bytes of answers are kept to be given again; 0 keeps none.</summary>
    [Range(0, 2_000_000_000)]
    public int CachedAnswerBytes { get; set; } = 64_000_000;

    /// <summary>Gets or sets how many operations may run on one WebSocket.</summary>
    [Range(1, 1_000)]
    public int SocketOperations { get; set; } = 20;

    /// <summary>Gets or sets how many requests an address may send to the graph in a minute; 0 counts none.</summary>
    [Range(0, 1_000_000)]
    public int RequestsPerMinute { get; set; } = 6_000;

    /// <summary>Gets or sets how many queries run at once, the others waiting for their client's turn; 0 chooses by processors and store.</summary>
    [Range(0, 10_000)]
    public int QueriesAtOnce { get; set; }

    /// <summary>Gets or sets how long a client may take to send the headers of a request, in seconds.</summary>
    [Range(1, 600)]
    public int HeadersSeconds { get; set; } = 15;

    /// <summary>Gets or sets how long a client may take to send the body of a request, in seconds.</summary>
    [Range(1, 600)]
    public int BodySeconds { get; set; } = 30;

    /// <summary>Gets or sets how long a connection may stay open without a request, in seconds.</summary>
    [Range(1, 3_600)]
    public int IdleSeconds { get; set; } = 120;

    /// <summary>Gets or sets how many bytes of an answer a client must take in a second, after five seconds of patience.</summary>
    [Range(1, 1_000_000)]
    public int BytesPerSecond { get; set; } = 10_000;

    /// <summary>Gets or sets how many connections there may be; 0 counts none.</summary>
    [Range(0, 1_000_000)]
    public int Connections { get; set; } = 2_000;

    /// <summary>Gets or sets how many connections one address may have; 0 counts none.</summary>
    [Range(0, 1_000_000)]
    public int ConnectionsPerClient { get; set; } = 200;

    /// <summary>Gets or sets how long a client may take to begin on a socket it has opened, in seconds.</summary>
    [Range(1, 600)]
    public int SocketBeginSeconds { get; set; } = 10;

    /// <summary>Gets or sets how many subscriptions may be listened to; 0 counts none.</summary>
    [Range(0, 1_000_000)]
    public int Listeners { get; set; } = 2_000;

    /// <summary>Gets or sets how many subscriptions one address may listen to; 0 counts none.</summary>
    [Range(0, 1_000_000)]
    public int ListenersPerClient { get; set; } = 100;
}
