using System;
using GraphQL;

namespace Twinning.GraphQL.Http;

/// <summary>What the client is told of a failure of ours: nothing but that it happened.</summary>
/// <param name="cause">What happened; for the log.</param>
internal sealed class InternalError(Exception cause) : ExecutionError("Internal error.", cause);
